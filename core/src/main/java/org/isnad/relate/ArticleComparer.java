package org.isnad.relate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/** Compares articles by their portraits. */
public final class ArticleComparer {
  private static final double RARITY_POWER = 0.75;

  /** Events of one type among other parties are that much alike. */
  private static final double OTHER_PARTIES = 0.3;

  private final Rarity rarity;

  public ArticleComparer(Rarity rarity) {
    this.rarity = rarity;
  }

  /** How two articles resemble each other; the order does not matter. */
  public Resemblance compare(Portrait one, Portrait other) {
    return new Resemblance(
        cosine(one.terms(), other.terms(), this::weight),
        (covered(one, other) + covered(other, one)) / 2,
        cosine(one.numbers(), other.numbers(), this::numberWeight),
        events(one.reports(), other.reports()),
        countries(one, other));
  }

  private double weight(String term, int times) {
    return times * Math.pow(rarity.of(term), RARITY_POWER);
  }

  private double numberWeight(String number, int times) {
    return (1 + Math.log(times)) * rarity.of(number);
  }

  private static @Nullable Double countries(Portrait one, Portrait other) {
    return one.countries().isEmpty() || other.countries().isEmpty()
        ? null
        : cosine(one.countries(), other.countries(), (country, times) -> 1 + Math.log(times));
  }

  private static double cosine(
      Map<String, Integer> one,
      Map<String, Integer> other,
      ToDoubleBiFunction<String, Integer> weight) {
    double product = 0;
    for (Map.Entry<String, Integer> term : one.entrySet()) {
      Integer times = other.get(term.getKey());
      if (times != null) {
        product +=
            weight.applyAsDouble(term.getKey(), term.getValue())
                * weight.applyAsDouble(term.getKey(), times);
      }
    }
    return product == 0 ? 0 : product / Math.sqrt(square(one, weight) * square(other, weight));
  }

  private static double square(
      Map<String, Integer> counts, ToDoubleBiFunction<String, Integer> weight) {
    double sum = 0;
    for (Map.Entry<String, Integer> term : counts.entrySet()) {
      double length = weight.applyAsDouble(term.getKey(), term.getValue());
      sum += length * length;
    }
    return sum;
  }

  /** The share of one's headline that the other tells, in its title or text. */
  private double covered(Portrait one, Portrait other) {
    double all = rarity(one.headline());
    double told = rarity(one.headline().stream().filter(other.terms()::containsKey).toList());
    return all == 0 ? 0 : told / all;
  }

  private double rarity(Collection<String> terms) {
    return terms.stream().mapToDouble(rarity::of).sum();
  }

  private static double events(List<EventReport> one, List<EventReport> other) {
    return one.isEmpty() || other.isEmpty() ? 0 : (told(one, other) + told(other, one)) / 2;
  }

  private static double told(List<EventReport> one, List<EventReport> other) {
    return one.stream().mapToDouble(report -> bestMatch(report, other)).average().orElse(0);
  }

  private static double bestMatch(EventReport report, List<EventReport> others) {
    return others.stream().mapToDouble(other -> match(report, other)).max().orElse(0);
  }

  private static double match(EventReport one, EventReport other) {
    return one.type() != other.type() ? 0 : shareParty(one, other) ? 1 : OTHER_PARTIES;
  }

  private static boolean shareParty(EventReport one, EventReport other) {
    List<Party> others = other.parties();
    return one.parties().stream().anyMatch(party -> others.stream().anyMatch(party::isAlike));
  }
}
