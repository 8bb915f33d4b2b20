package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.ParquetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.isnad.ingest.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives of every kind give their articles; what is broken in them gives a reason. */
class ArticleInputTest {
  @TempDir private Path folder;

  private static List<Item> read(Path... files) throws IOException {
    List<Item> items = new ArrayList<>();
    List<String> names = Stream.of(files).map(Path::toString).toList();
    try (ArticleInput input = new ArticleInput(names, InputStream.nullInputStream(), null)) {
      for (Item item = input.next(); item != null; item = input.next()) {
        items.add(item);
      }
    }
    return items;
  }

  private static List<Item.Read> articles(List<Item> items) {
    return items.stream().filter(Item.Read.class::isInstance).map(Item.Read.class::cast).toList();
  }

  private static List<String> reasons(List<Item> items) {
    return items.stream()
        .filter(Item.Rejected.class::isInstance)
        .map(item -> ((Item.Rejected) item).reason())
        .toList();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pages.warc", "pages.warc.gz"})
  void warcGivesItsPages(String name) throws IOException {
    Path warc = folder.resolve(name);
    WarcMaker.write(warc, 20);
    List<Item.Read> articles = articles(read(warc));
    assertThat(articles).hasSize(20);
    Item.Read third = articles.get(2);
    assertThat(third.article().text()).isEqualTo(Pages.text(2));
    assertThat(third.article().title()).isEqualTo(Pages.title(2));
    assertThat(third.article().url()).isEqualTo("https://news2.example/a/2");
    assertThat(third.article().published()).hasToString("2026-01-12");
    assertThat(third.at()).hasToString(warc + ":4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pages.warc", "pages.warc.gz"})
  void recordsBehindABrokenOneAreRead(String name) throws IOException {
    Path warc = folder.resolve(name);
    WarcMaker.write(warc, 20);
    byte[] bytes = Files.readAllBytes(warc);
    Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 3000, (byte) 'x');
    List<Item> items = read(Files.write(warc, bytes));
    assertThat(articles(items)).hasSizeBetween(15, 19);
    assertThat(articles(items).get(articles(items).size() - 1).article().title())
        .isEqualTo(Pages.title(19));
    assertThat(reasons(items)).isNotEmpty();
  }

  @Test
  void cutWarcGivesWhatIsWhole() throws IOException {
    Path warc = folder.resolve("cut.warc.gz");
    WarcMaker.write(warc, 20);
    byte[] bytes = Files.readAllBytes(warc);
    List<Item> items = read(Files.write(warc, Arrays.copyOf(bytes, bytes.length - 300)));
    assertThat(articles(items)).hasSizeBetween(18, 20);
    assertThat(reasons(items)).isNotEmpty();
  }

  @Test
  void zipGivesEachFileByItsEnding() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "a/1.html", Pages.html(1).getBytes(StandardCharsets.UTF_8));
      put(zip, "a/2.txt", Pages.text(2).getBytes(StandardCharsets.UTF_8));
      put(zip, "b.jsonl.gz", zipped(json(3).getBytes(StandardCharsets.UTF_8)));
      put(zip, "picture.png", new byte[100]);
      put(zip, "inner.zip", new byte[100]);
      Path warc = folder.resolve("c.warc.gz");
      WarcMaker.write(warc, 2);
      put(zip, "c.warc.gz", Files.readAllBytes(warc));
      put(zip, "../../etc/4.txt", Pages.text(4).getBytes(StandardCharsets.UTF_8));
    }
    List<Item> items = read(file("all.zip", bytes.toByteArray()));
    assertThat(articles(items)).hasSize(6);
    assertThat(reasons(items)).containsExactly("is not read inside a ZIP archive; unpack it");
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static String json(int number) {
    return "{\"text\":\"" + Pages.text(number).replace("\n", "\\n") + "\"}\n";
  }

  @Test
  void csvGivesARowAnArticle() throws IOException {
    String csv =
        "\uFEFFid,Date,body\r\n"
            + "1,2026-01-16,\"قال \"\"الوزير\"\"، أمس:\n"
            + "لا جديد\"\r\n"
            + "\r\n"
            + "2,,"
            + "عاد الوفد\r\n"
            + "3,yesterday,"
            + "نص\r\n";
    List<Item> items = read(file("a.csv", csv));
    assertThat(articles(items)).hasSize(2);
    assertThat(articles(items).get(0).article().text()).contains("\"").contains("\n");
    assertThat(articles(items).get(0).article().published()).hasToString("2026-01-16");
    assertThat(reasons(items)).hasSize(1);
    Path tabs =
        file("b.tsv", "text\ttitle\nعاد الوفد\tخبر\n".getBytes(Charset.forName("windows-1256")));
    assertThat(articles(read(tabs)).get(0).article().title()).isEqualTo("خبر");
    assertThat(reasons(read(file("c.csv", "a,b\n1,2\n")))).hasSize(1);
    assertThat(reasons(read(file("d.csv", "")))).hasSize(1);
  }

  @Test
  void parquetGivesARowAnArticle() throws IOException {
    MessageType schema =
        Types.buildMessage()
            .addField(string("id"))
            .addField(string("content"))
            .addField(string("date"))
            .named("articles");
    Path file = folder.resolve("a.parquet");
    try (ParquetWriter<Integer> writer =
        ParquetWriter.writeFile(
            schema,
            file.toFile(),
            (number, row) -> {
              row.write("id", "n" + number);
              row.write("content", Pages.text(number));
              row.write("date", "2026-01-16");
            })) {
      for (int i = 0; i < 50; i++) {
        writer.write(i);
      }
    }
    List<Item.Read> articles = articles(read(file));
    assertThat(articles).hasSize(50);
    assertThat(articles.get(7).article().id()).isEqualTo("n7");
    assertThat(articles.get(7).article().text()).isEqualTo(Pages.text(7));
    assertThat(reasons(read(file("b.parquet", "PAR1 not")))).hasSize(1);
  }

  private static org.apache.parquet.schema.Type string(String name) {
    return Types.optional(PrimitiveTypeName.BINARY)
        .as(LogicalTypeAnnotation.stringType())
        .named(name);
  }

  @Test
  void folderIsReadInTheOrderOfItsPaths() throws IOException {
    Files.createDirectories(folder.resolve("d"));
    Files.writeString(folder.resolve("d/b.txt"), Pages.text(2));
    Files.writeString(folder.resolve("d/a.html"), Pages.html(1));
    Files.writeString(folder.resolve("d/c.png"), "x");
    List<Item.Read> articles = articles(read(folder.resolve("d")));
    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).article().text()).isEqualTo(Pages.text(1));
  }

  @Test
  void bombIsNotUnpacked() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bomb)) {
      byte[] zeros = new byte[1 << 20];
      Arrays.fill(zeros, (byte) ' ');
      for (int i = 0; i < 200; i++) {
        gzip.write(zeros);
      }
    }
    assertThat(reasons(read(file("bomb.jsonl.gz", bomb.toByteArray()))).toString())
        .contains("unpacks to more than");
  }

  @Test
  void sameArticleInTwoArchivesIsReadOnce() throws IOException {
    Path warc = folder.resolve("a.warc");
    WarcMaker.write(warc, 3);
    Path again = Files.copy(warc, folder.resolve("b.warc"));
    List<Item> items = read(warc, again);
    assertThat(articles(items)).hasSize(3);
    assertThat(items.stream().filter(Item.Repeated.class::isInstance)).hasSize(3);
  }
}
