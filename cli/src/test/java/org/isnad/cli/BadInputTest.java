package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with one input, it is told with its place, and the others are coded. */
class BadInputTest {
  private static final String SENTENCE = "التقى وزير الخارجية المصري نظيره التركي في القاهرة";
  private static final String GOOD_LINE = "{\"id\":\"good\",\"text\":\"" + SENTENCE + "\"}\n";

  @TempDir private Path folder;
  private Path good;
  private Path kept;

  @BeforeEach
  void writeGoodFile() throws IOException {
    good = file("zz-good.jsonl", GOOD_LINE.getBytes(StandardCharsets.UTF_8));
    kept = folder.resolve("kept.json");
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Codes a file and the good one, and keeps the articles that were read. */
  private CommandRun code(Path file, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("code", file.toString(), good.toString(), "--articles"));
    arguments.add(kept.toString());
    arguments.addAll(List.of(more));
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  private void assertRejected(CommandRun run, String... messages) throws IOException {
    assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.err()).contains(messages).contains("1 input rejected, 1 article coded");
    assertThat(Files.readString(kept)).isEqualTo(GOOD_LINE);
  }

  @Test
  void emptyFileIsRejected() throws IOException {
    Path empty = file("empty.txt", "");
    assertRejected(code(empty), empty + ": is empty");
    Path blank = file("blank.jsonl", "\n \n");
    assertRejected(code(blank), blank + ": is empty");
  }

  @Test
  void binaryFileIsRejected() throws IOException {
    byte[] bytes = new byte[5000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 >> 3);
    }
    Path binary = file("picture.txt", bytes);
    assertRejected(code(binary), binary + ": is no text");
    Path lines = file("picture.jsonl", bytes);
    assertThat(code(lines).err()).contains(lines + ":1: is no text");
  }

  @Test
  void textInAnotherWesternEncodingIsRejected() throws IOException {
    Path french =
        file("french.txt", "Le président a rencontré".getBytes(StandardCharsets.ISO_8859_1));
    assertRejected(code(french), french + ": is no text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void otherEncodingsAreReadWithANote(String encoding) throws IOException {
    Path text = file("a.txt", SENTENCE.getBytes(Charset.forName(encoding)));
    CommandRun run = code(text);
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).contains(text + ": is not UTF-8; read as " + encoding);
    assertThat(Files.readString(kept)).contains("\"text\":\"" + SENTENCE + "\"}\n{\"id\":\"good\"");

    Path lines =
        file(
            "a.jsonl",
            "{\"id\":\"a\",\"text\":\""
                .concat(SENTENCE)
                .concat("\"}\n")
                .getBytes(Charset.forName(encoding)));
    run = code(lines);
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).contains("is not UTF-8; read as " + encoding);
    assertThat(Files.readString(kept)).startsWith("{\"id\":\"a\",\"text\":\"" + SENTENCE);
  }

  @Test
  void byteOrderMarkIsNoText() throws IOException {
    Path marked = file("marked.jsonl", "\uFEFF{\"id\":\"m\",\"text\":\"" + SENTENCE + "\"}");
    assertThat(code(marked).code()).isEqualTo(ExitCode.DONE);
    Path text = file("marked.txt", "\uFEFF" + SENTENCE);
    assertThat(code(text).code()).isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(kept)).contains("\"text\":\"" + SENTENCE);
  }

  @Test
  void lineWithoutTextIsRejected() throws IOException {
    Path lines = file("a.jsonl", "\n{\"id\":\"x\",\"title\":\"y\"}\n");
    assertRejected(code(lines), lines + ":2: 'text' is missing");
    lines = file("a.jsonl", "{\"text\":null}");
    assertRejected(code(lines), lines + ":1: 'text' is missing");
    lines = file("a.jsonl", "{\"text\":7}");
    assertRejected(code(lines), lines + ":1: 'text' is no string");
    lines = file("a.jsonl", "{\"text\":\" \"}");
    assertRejected(code(lines), lines + ":1: 'text' is empty");
  }

  @Test
  void brokenJsonIsRejectedWithItsLine() throws IOException {
    Path lines = file("a.jsonl", "{\"id\":\"x\",\n");
    assertRejected(code(lines), lines + ":1: broken JSON: ");
    lines = file("a.jsonl", "[1]");
    assertRejected(code(lines), lines + ":1: a JSON object is expected");
    lines = file("a.jsonl", "{\"text\":\"a\"} {\"text\":\"b\"}");
    assertRejected(code(lines), lines + ":1: more than one JSON value");
    lines = file("a.jsonl", "{\"x\":" + "[".repeat(100_000));
    assertRejected(code(lines), lines + ":1: broken JSON: ");
  }

  @Test
  void aLineOf50MegabytesIsRejectedAndTheNextIsRead() throws IOException {
    Path lines = folder.resolve("long.jsonl");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(lines))) {
      out.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
      writeMany(out, 50 << 20);
      out.write("\"}\n{\"title\":\"no text\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    CommandRun run = code(lines);
    assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.err())
        .contains(lines + ":1: is longer than 16 MB", lines + ":2: 'text' is missing");
    assertThat(Files.readString(kept)).isEqualTo(GOOD_LINE);
  }

  @Test
  void aTextOf50MegabytesIsRejected() throws IOException {
    Path text = folder.resolve("long.txt");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(text))) {
      writeMany(out, 50 << 20);
    }
    assertRejected(code(text), text + ":1: is longer than 16 MB");
  }

  private static void writeMany(OutputStream out, int size) throws IOException {
    byte[] word = (SENTENCE + " ").getBytes(StandardCharsets.UTF_8);
    for (int written = 0; written < size; written += word.length) {
      out.write(word);
    }
  }

  @Test
  void publishedThatIsNoDateIsRejected() throws IOException {
    Path lines = file("a.jsonl", "{\"text\":\"x\",\"published\":\"yesterday\"}\n");
    assertRejected(code(lines), lines + ":1: 'published' is no ISO 8601 date: 'yesterday'");
    lines = file("a.jsonl", "{\"text\":\"x\",\"published\":\"2026-02-30\"}\n");
    assertRejected(code(lines), lines + ":1: 'published' is no ISO 8601 date: '2026-02-30'");
  }

  @Test
  void publishedCountsByItsFirstTenCharacters() throws IOException {
    Path lines =
        file(
            "a.jsonl",
            GOOD_LINE
                .replace("good", "b")
                .replace("}", ",\"published\":\"2026-01-16T23:59:59-12:00\"}"));
    assertThat(code(lines).code()).isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(kept)).contains("\"published\":\"2026-01-16T23:59:59-12:00\"");
  }

  @Test
  void publishedOptionThatIsNoDateIsAUsageMistake() {
    CommandRun run = code(good, "--published", "16.1.2026");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--published is no date: '16.1.2026'");
  }

  @Test
  void missingFileIsRejected() throws IOException {
    Path missing = folder.resolve("missing.txt");
    assertRejected(code(missing), missing + ": no such file or folder");
  }

  @Test
  void folderWithoutArticlesIsRejected() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("nothing"));
    Files.writeString(empty.resolve("notes.md"), "x");
    assertRejected(code(empty), empty + ": has no articles in it");
  }

  @Test
  void repeatedIdIsRejected() throws IOException {
    Path again = file("zzz.jsonl", GOOD_LINE);
    CommandRun run = code(good, again.toString());
    assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.err()).contains(again + ":1: an article with the id 'good' was read before");
    assertThat(Files.readString(kept)).isEqualTo(GOOD_LINE);
  }

  @Test
  void pageWithoutArticleIsRejected() throws IOException {
    Path page = file("a.html", "<p>x");
    assertRejected(code(page), page + ": no article text is found on the page");
  }

  @Test
  void cutArchiveIsRejectedAndEndsThere() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 2000; i++) {
        out.write((i + GOOD_LINE).getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] whole = bytes.toByteArray();
    Path cut = file("cut.jsonl.gz", java.util.Arrays.copyOf(whole, whole.length / 2));
    CommandRun run = code(cut);
    assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.err()).contains("cannot be read on: Unexpected end of ZLIB input stream");
    assertThat(Files.readString(kept)).isEqualTo(GOOD_LINE);
    Path none = file("none.jsonl.gz", "this is no gzip");
    assertRejected(code(none), none + ": cannot be read: Not in GZIP format");
  }

  @Test
  void rejectsAreListedInTheirFile() throws IOException {
    Path missing = folder.resolve("missing.txt");
    Path rejects = folder.resolve("rejects");
    code(missing, "--rejects", rejects.toString());
    assertThat(Files.readString(rejects)).isEqualTo(missing + ": no such file or folder\n");
  }

  @Test
  void articlesInAnotherLanguageAreLeftOutAndCounted() throws IOException {
    Path english = file("english.txt", "The minister met his counterpart.");
    CommandRun run = code(english);
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).contains("1 article in another language left out");
    assertThat(Files.readString(kept)).isEqualTo(GOOD_LINE);
  }

  @Test
  void foldersAreReadInTheOrderOfTheirPathsBytes() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (String name : List.of("b/1.txt", "a.txt", "B.txt", "b.txt")) {
      Path file = articles.resolve(name);
      Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
      Files.writeString(file, SENTENCE + " " + name);
    }
    code(articles);
    try (Stream<String> lines = Files.lines(kept)) {
      assertThat(lines.map(line -> line.replaceAll(".* |\"}", "")))
          .startsWith("B.txt", "a.txt", "b.txt", "b/1.txt");
    }
  }

  @Test
  void standardInputIsJsonLines() {
    CommandRun run = CommandRun.withInput(GOOD_LINE + "{}", "code", "-");
    assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.err()).contains("-:2: 'text' is missing");
  }

  @Test
  void mistakesInOptionsAreUsage() {
    assertThat(CommandRun.of("code").code()).isEqualTo(ExitCode.USAGE);
    assertThat(code(good, "--format", "xml").code()).isEqualTo(ExitCode.USAGE);
    assertThat(code(good, "--threads", "0").code()).isEqualTo(ExitCode.USAGE);
    assertThat(code(good, "--lexicon", "/no/such").code()).isEqualTo(ExitCode.USAGE);
    assertThat(code(good, "--out", "/no/such/file").code()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("cod").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void loneSurrogatesAreCarriedThrough() throws IOException {
    Path lines = file("a.jsonl", "{\"id\":\"s\",\"text\":\"\\ud83d " + SENTENCE + "\"}");
    assertThat(code(lines).code()).isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(kept)).contains("\"text\":\"\\ud83d " + SENTENCE);
  }
}
