package org.isnad.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the values of all facets over the articles that a query finds. */
final class FacetCounts implements CollectorManager<FacetCounts.Segments, List<Facet>> {
  private static final String MONTH = "month";

  private final int most;

  /**
   * Of each facet.
   *
   * @param most how many values are told
   */
  FacetCounts(int most) {
    this.most = most;
  }

  @Override
  public Segments newCollector() {
    return new Segments();
  }

  @Override
  public List<Facet> reduce(Collection<Segments> collectors) throws IOException {
    List<Facet> facets = new ArrayList<>();
    for (int i = 0; i < Fields.FACETS.size(); i++) {
      Map<String, Long> counts = new TreeMap<>();
      for (Segments segments : collectors) {
        segments.addTo(counts, i);
      }
      facets.add(facet(Fields.FACETS.get(i), counts));
    }
    return facets;
  }

  private Facet facet(String name, Map<String, Long> counts) {
    List<Facet.Count> all = new ArrayList<>();
    counts.forEach((value, articles) -> all.add(new Facet.Count(value, articles)));
    if (name.equals(MONTH)) {
      return new Facet(name, all.subList(Math.max(0, all.size() - most), all.size()));
    }
    all.sort(Comparator.comparingLong(Facet.Count::articles).reversed());
    return new Facet(name, all.subList(0, Math.min(most, all.size())));
  }

  /** Counts a segment of the index after another. */
  static final class Segments extends SimpleCollector {
    private final List<List<Segment>> facets =
        Fields.FACETS.stream().<List<Segment>>map(name -> new ArrayList<>()).toList();

    private final List<Segment> present = new ArrayList<>();

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      present.clear();
      for (int i = 0; i < facets.size(); i++) {
        String field = Fields.ofFacet(Fields.FACETS.get(i));
        Segment segment = new Segment(DocValues.getSortedSet(context.reader(), field));
        facets.get(i).add(segment);
        present.add(segment);
      }
    }

    @Override
    public void collect(int document) throws IOException {
      for (Segment segment : present) {
        segment.count(document);
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    private void addTo(Map<String, Long> counts, int facet) throws IOException {
      for (Segment segment : facets.get(facet)) {
        segment.addTo(counts);
      }
    }
  }

  /** The counts of one facet in one segment, by the numbers that the segment gives its values. */
  private static final class Segment {
    private final SortedSetDocValues values;
    private final int[] counts;

    Segment(SortedSetDocValues values) {
      this.values = values;
      this.counts = new int[(int) values.getValueCount()];
    }

    void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }

    void addTo(Map<String, Long> all) throws IOException {
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          all.merge(values.lookupOrd(i).utf8ToString(), (long) counts[i], Long::sum);
        }
      }
    }
  }
}
