package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesImportTest {
  private static final String ZABADANI = "الزبداني";
  private static final String WADI = "وادي بردى";
  private static final String PERSIAN = "گرگان";

  @TempDir private Path directory;

  @Test
  void aPlaceOfADumpBecomesARowOfTheLexicon() throws IOException {
    Path dump = write("SY.txt", town(1, "Az Zabadani", "Zabadani," + ZABADANI, 27_000));
    CommandRun run = importOf(dump);
    assertThat(run.code()).isZero();
    assertThat(rows())
        .contains("SYR\ttown\t33.72506\t36.09942\t1\tAz Zabadani\t" + ZABADANI + "\n");
  }

  @Test
  void anArchiveIsReadAsItComes() throws IOException {
    Path dump = directory.resolve("SY.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(dump))) {
      add(zip, "readme.txt", "a note");
      add(zip, "SY.txt", town(1, "Az Zabadani", ZABADANI, 27_000));
    }
    assertThat(importOf(dump).code()).isZero();
    assertThat(rows()).contains(ZABADANI);
  }

  @Test
  void namesInLettersOfOtherLanguagesAreLeftOut() throws IOException {
    importOf(write("IR.txt", town(2, "Gorgan", PERSIAN, 200_000)));
    assertThat(rows()).doesNotContain("Gorgan");
  }

  @Test
  void aSecondImportReplacesWhatBothHaveAndKeepsTheRest() throws IOException {
    importOf(
        write(
            "one.txt", town(1, "Old name", ZABADANI, 0) + "\n" + town(2, "Wadi Barada", WADI, 0)));
    importOf(write("two.txt", town(1, "New name", ZABADANI, 0)));
    assertThat(rows()).contains("New name").contains("Wadi Barada").doesNotContain("Old name");
  }

  @Test
  void settlementsMayNeedPeople() throws IOException {
    Path dump = write("SY.txt", town(1, "Az Zabadani", ZABADANI, 10));
    run("places", "import", dump.toString(), "--lexicon", lexicon(), "--population", "500");
    assertThat(rows()).doesNotContain("Zabadani");
  }

  @Test
  void namesOfTheAlternateTableCountByTheirLanguage() throws IOException {
    Path dump = write("SY.txt", town(1, "Az Zabadani", ZABADANI, 0));
    Path names =
        write(
            "alternateNamesV2.txt",
            "10\t1\tfa\t" + ZABADANI + "\t\t\t\t\t\t\n" + "11\t1\tar\t" + WADI + "\t\t\t\t\t\t\n");
    run("places", "import", dump.toString(), "--lexicon", lexicon(), "--names", names.toString());
    assertThat(rows()).contains(WADI).doesNotContain(ZABADANI);
  }

  @Test
  void aLineThatIsNoneIsNamedAndTheOthersAreTaken() throws IOException {
    Path dump = write("SY.txt", "no place\n" + town(1, "Az Zabadani", ZABADANI, 0));
    CommandRun run = importOf(dump);
    assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.err()).contains("SY.txt:1:1: a line of GeoNames has 19 cells, not 1");
    assertThat(rows()).contains(ZABADANI);
  }

  @Test
  void anImportedPlaceIsFoundInAnArticle() throws IOException {
    importOf(write("SY.txt", town(7, "Kafr Zahr", "كفر زهر", 0)));
    Path article = write("article.txt", "قصفت الطائرات بلدة كفر زهر أمس");
    CommandRun run =
        run(
            "code",
            article.toString(),
            "--published",
            "2026-01-16",
            "--format",
            "jsonl",
            "--lexicon",
            lexicon());
    assertThat(run.out()).contains("\"geonames_id\":7");
  }

  private CommandRun importOf(Path dump) {
    return run("places", "import", dump.toString(), "--lexicon", lexicon());
  }

  private static CommandRun run(String... arguments) {
    return CommandRun.of(arguments);
  }

  private String lexicon() {
    return directory.resolve("own").toString();
  }

  private String rows() throws IOException {
    return Files.readString(directory.resolve("own/places/geonames.tsv"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  /** A settlement of Syria in the columns of GeoNames' main table. */
  private static String town(long id, String name, String alternates, long population) {
    return String.join(
        "\t",
        "" + id,
        name,
        name,
        alternates,
        "33.72506",
        "36.09942",
        "P",
        "PPL",
        "SY",
        "",
        "08",
        "",
        "",
        "",
        "" + population,
        "",
        "1160",
        "Asia/Damascus",
        "2024-01-01");
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    ((OutputStream) zip).write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
