package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.isnad.arabic.Normalizer;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActorTableTest {
  private static final ActorTable TABLE =
      new ActorTable(Lexicon.builtIn().files(), Normalizer::key);

  @Test
  void anOfficeIsHeldFromItsFirstToItsLastDay() {
    assertThat(codes("Bashar al-Assad", LocalDate.of(2018, 1, 1))).isEqualTo("SYR [GOV]");
    assertThat(codes("Bashar al-Assad", LocalDate.of(2025, 1, 1))).isEqualTo("SYR [ELI]");
  }

  @Test
  void theReasonNamesTheOfficeAndItsDays() {
    ActorTable.Found found = TABLE.lookup("Emmanuel Macron", LocalDate.of(2018, 1, 1)).get(0);
    assertThat(found.reason()).startsWith("head of state of FRA from 2017-05-");
  }

  @Test
  void anOfficeFindsItsHolderByDay() {
    assertThat(holder("head of state", "USA", LocalDate.of(2018, 1, 1))).isEqualTo("donald-trump");
    assertThat(holder("head of state", "USA", LocalDate.of(2016, 1, 1))).isEqualTo("barack-obama");
  }

  @Test
  void spellingOfANameDoesNotMatter() {
    assertThat(TABLE.lookup("فلاديمير بوتين", LocalDate.of(2018, 1, 1))).isNotEmpty();
  }

  @Test
  void nobodyIsFoundByAnUnknownName() {
    assertThat(TABLE.lookup("Nobody At All", null)).isEmpty();
  }

  private static String codes(String name, LocalDate on) {
    Referent referent = TABLE.lookup(name, on).get(0).referent();
    return referent.country() + " " + referent.sectors();
  }

  private static @Nullable String holder(String role, String country, LocalDate on) {
    Actor holder = TABLE.holder(role, country, on);
    return holder == null ? null : holder.id();
  }
}
