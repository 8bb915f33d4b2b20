package org.isnad.arabic.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.SharedData;
import org.junit.jupiter.api.Test;

class GoldMentionsTest {
  @Test
  void findsTheActorsOfGoldArticles() throws IOException {
    GoldMentions mentions = GoldMentions.of(SharedData.objects("gold/dev.jsonl"));
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target", "gold-mentions.tsv"), mentions.misses());
    assertThat(mentions.foundRate()).as(mentions.toString()).isGreaterThan(0.9);
    assertThat(mentions.countryRate()).as(mentions.toString()).isGreaterThan(0.87);
    assertThat(mentions.sectorRate()).as(mentions.toString()).isGreaterThan(0.86);
  }
}
