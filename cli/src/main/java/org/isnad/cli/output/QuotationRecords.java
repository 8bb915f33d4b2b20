package org.isnad.cli.output;

import java.util.List;
import org.isnad.Article;
import org.isnad.Attribution;
import org.isnad.Entity;
import org.isnad.Quotation;
import org.isnad.Span;
import org.isnad.formats.CodePoints;
import org.isnad.formats.CountryNames;
import org.isnad.formats.JsonRecords;
import org.isnad.ingest.json.JsonText;

/** Quotations as JSONL: article, speakers, quote, span, evidence. Offsets count code points. */
public final class QuotationRecords {
  private final CountryNames countries;

  public QuotationRecords(CountryNames countries) {
    this.countries = countries;
  }

  /** The quotations of an article, a line each. */
  public String write(Article article, List<Quotation> quotations) {
    JsonText json = new JsonText();
    CodePoints offsets = new CodePoints(article.text());
    for (Quotation quotation : quotations) {
      Span span = quotation.span();
      json.open('{');
      json.key("article").text(article.id());
      json.key("speakers").list(quotation.speakers(), link -> speaker(json, offsets, link));
      json.key("quote").text(article.text().substring(span.start(), span.end()));
      json.key("span");
      span(json, offsets, span);
      json.key("evidence").texts(quotation.evidence());
      json.close('}').endLine();
    }
    return json.toString();
  }

  private void speaker(JsonText json, CodePoints offsets, Attribution link) {
    Entity entity = link.source();
    List<String> sectors = entity.sectors();
    json.open('{');
    json.key("raw_text").text(entity.text());
    json.key("span");
    span(json, offsets, entity.span());
    json.key("entity_name").text(entity.name());
    json.key("country").text(entity.country());
    json.key("country_name").text(countries.of(entity.country()));
    json.key("sector_code").text(sectors.isEmpty() ? null : sectors.get(0));
    json.key("role").text(entity.role());
    json.key("cue").text(link.cue());
    json.key("stance").text(JsonRecords.lowerCase(link.stance()));
    json.close('}');
  }

  private static void span(JsonText json, CodePoints offsets, Span span) {
    json.open('[');
    json.number(offsets.at(span.start()));
    json.number(offsets.at(span.end()));
    json.close(']');
  }
}
