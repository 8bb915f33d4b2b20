package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AutomatonTest {
  private static Automaton automaton(SortedSet<String> keys) {
    AutomatonBuilder builder = new AutomatonBuilder();
    keys.forEach(builder::add);
    return builder.build();
  }

  private static SortedSet<String> randomKeys() {
    Random random = new Random(7);
    SortedSet<String> keys = new TreeSet<>();
    for (int i = 0; i < 5_000; i++) {
      StringBuilder key = new StringBuilder();
      for (int length = 1 + random.nextInt(7); length > 0; length--) {
        key.append((char) ('a' + random.nextInt(4)));
      }
      keys.add(key.toString());
    }
    return keys;
  }

  @Test
  void numbersKeysInTheirOrder() {
    SortedSet<String> keys = randomKeys();
    Automaton automaton = automaton(keys);
    int number = 0;
    for (String key : keys) {
      assertThat(automaton.find(key)).as(key).isEqualTo(number++);
    }
    assertThat(automaton.size()).isEqualTo(keys.size());
  }

  @Test
  void findsNothingElse() {
    SortedSet<String> keys = randomKeys();
    Automaton automaton = automaton(keys);
    Random random = new Random(8);
    for (int i = 0; i < 5_000; i++) {
      String word = Integer.toString(random.nextInt(1 << 20), 5).replace('4', 'a');
      boolean known = keys.contains(word);
      assertThat(automaton.find(word) != Automaton.NONE).as(word).isEqualTo(known);
    }
  }

  @Test
  void equalEndingsShareTheirStates() {
    SortedSet<String> keys = new TreeSet<>();
    for (char first = 'a'; first <= 'z'; first++) {
      keys.add(first + "ending");
    }
    assertThat(automaton(keys).states()).isEqualTo(8);
  }

  @Test
  void refusesKeysOutOfOrder() {
    AutomatonBuilder builder = new AutomatonBuilder();
    builder.add("b");
    assertThatThrownBy(() -> builder.add("a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b then a");
  }

  @Test
  void knowsThatItIsEmpty() {
    Automaton automaton = automaton(new TreeSet<>());
    assertThat(automaton.find("")).isEqualTo(Automaton.NONE);
    assertThat(automaton.find("a")).isEqualTo(Automaton.NONE);
  }
}
