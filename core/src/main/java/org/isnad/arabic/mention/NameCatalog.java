package org.isnad.arabic.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.actor.Actor;
import org.isnad.actor.ActorTable;
import org.isnad.actor.Gazetteer;
import org.isnad.actor.Referent;
import org.isnad.actor.Sectors;
import org.isnad.arabic.Normalizer;
import org.isnad.lexicon.LexiconFiles;
import org.isnad.lexicon.Row;
import org.jspecify.annotations.Nullable;

/** All names, titles, agents and places of a lexicon, numbered alike at build and at run time. */
final class NameCatalog {
  private static final String NONE = "-";

  private final ActorTable actors;
  private final Gazetteer gazetteer;
  private final List<NameEntry> entries = new ArrayList<>();
  private final Map<String, List<String>> kinds = new TreeMap<>();
  private final Map<String, String> stateSectors = new TreeMap<>();

  NameCatalog(LexiconFiles files) {
    actors = new ActorTable(files, Normalizer::key);
    gazetteer = new Gazetteer(files);
    addActors();
    files.rows("actors/countries").forEach(this::addCountryWord);
    files.rows("actors/titles").forEach(this::addTitle);
    files.rows("actors/agents").forEach(this::addAgent);
    files.rows("actors/cues").forEach(this::addCue);
    addPlaces();
  }

  ActorTable actors() {
    return actors;
  }

  Actor actor(NameEntry entry) {
    return actors.actors().get(entry.index());
  }

  Referent place(NameEntry entry) {
    return gazetteer.places().get(entry.index());
  }

  /** Keys for the first words of a country's longer names: the Kingdom, the Republic. */
  List<String> kindsOf(String country) {
    return kinds.getOrDefault(country, List.of());
  }

  /** The sector of state that a body's common word has, or another when it is none of a state. */
  String stateSector(String headKey, String otherwise) {
    return stateSectors.getOrDefault(headKey, otherwise);
  }

  NameEntry entry(int number) {
    return entries.get(number);
  }

  List<NameEntry> entries() {
    return entries;
  }

  private void addActors() {
    for (int i = 0; i < actors.actors().size(); i++) {
      Actor actor = actors.actors().get(i);
      boolean person = actor.kind() == Referent.Kind.PERSON;
      for (String name : actor.names()) {
        NameEntry.Type type = person ? NameEntry.Type.PERSON : NameEntry.Type.BODY;
        entries.add(new NameEntry(type, name, actor.id(), List.of(), i));
      }
    }
  }

  private void addCountryWord(Row row) {
    NameEntry.Type type =
        switch (row.cell(1)) {
          case "name" -> NameEntry.Type.COUNTRY;
          case "capital" -> NameEntry.Type.CAPITAL;
          case "seat" -> NameEntry.Type.SEAT;
          case "people" -> NameEntry.Type.PEOPLE;
          default -> NameEntry.Type.DEMONYM;
        };
    entries.add(new NameEntry(type, row.last(), known(row.cell(0)), List.of(), -1));
    String key = NameKeys.key(row.last());
    int space = key.indexOf(' ');
    if (type == NameEntry.Type.COUNTRY && space > 0) {
      kinds
          .computeIfAbsent(row.cell(0), code -> new ArrayList<>())
          .add(Keys.head(key.substring(0, space)));
    }
  }

  private void addTitle(Row row) {
    boolean body = row.cell(2).equals("body");
    NameEntry.Type type = body ? NameEntry.Type.BODY_TITLE : NameEntry.Type.TITLE;
    NameEntry title = new NameEntry(type, row.last(), known(row.cell(0)), sectors(row.cell(1)), -1);
    entries.add(title);
    addStateSector(title);
  }

  private void addStateSector(NameEntry entry) {
    String sector = entry.sectors().isEmpty() ? "" : entry.sectors().get(0);
    boolean common = entry.type() == NameEntry.Type.BODY_TITLE && !entry.words().contains(" ");
    if (common && Sectors.isOfState(sector)) {
      stateSectors.putIfAbsent(Keys.head(entry), sector);
    }
  }

  private void addAgent(Row row) {
    entries.add(
        new NameEntry(NameEntry.Type.AGENT, row.last(), row.cell(1), sectors(row.cell(0)), -1));
  }

  private void addCue(Row row) {
    entries.add(new NameEntry(NameEntry.Type.CUE, row.last(), row.cell(0), List.of(), -1));
  }

  private void addPlaces() {
    for (int i = 0; i < gazetteer.places().size(); i++) {
      String name = gazetteer.places().get(i).nameAr();
      if (name != null) {
        String role = gazetteer.places().get(i).role();
        entries.add(new NameEntry(NameEntry.Type.PLACE, name, role, List.of(), i));
      }
    }
  }

  private static @Nullable String known(String cell) {
    return cell.equals(NONE) || cell.isEmpty() ? null : cell;
  }

  private static List<String> sectors(String cell) {
    return Arrays.stream(cell.split(",", -1)).filter(s -> known(s) != null).toList();
  }
}
