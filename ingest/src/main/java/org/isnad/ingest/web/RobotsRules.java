package org.isnad.ingest.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a robots.txt allows one agent. */
final class RobotsRules {
  private static final int MOST_LINES = 10_000;
  private static final int LONGEST_DELAY = 60;

  private record Rule(boolean allow, String path) {}

  private final List<Rule> rules = new ArrayList<>();
  private int delay;

  private RobotsRules() {}

  /** The rules of the group that names the agent, else of the group for all. */
  static RobotsRules of(String text, String agent) {
    RobotsRules own = read(text, agent.toLowerCase(Locale.ROOT));
    return own.rules.isEmpty() && own.delay == 0 ? read(text, "*") : own;
  }

  private static RobotsRules read(String text, String agent) {
    RobotsRules found = new RobotsRules();
    boolean applies = false;
    boolean inAgents = false;
    for (String raw : text.lines().limit(MOST_LINES).toList()) {
      String line = raw.replaceAll("#.*$", "").strip();
      int colon = line.indexOf(':');
      String name = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      if (name.equals("user-agent")) {
        applies = inAgents && applies || value.toLowerCase(Locale.ROOT).equals(agent);
        inAgents = true;
      } else if (!name.isEmpty()) {
        inAgents = false;
        if (applies) {
          found.take(name, value);
        }
      }
    }
    return found;
  }

  private void take(String name, String value) {
    switch (name) {
      case "allow", "disallow" -> {
        if (!value.isEmpty()) {
          rules.add(new Rule(name.equals("allow"), value));
        }
      }
      case "crawl-delay" -> delay = seconds(value);
      default -> {}
    }
  }

  private static int seconds(String value) {
    return value.matches("\\d{1,6}(\\.\\d*)?")
        ? Math.min(LONGEST_DELAY, (int) Math.ceil(Double.parseDouble(value)))
        : 0;
  }

  /** Of the rules that match, the longest counts; of equal ones, the one that allows. */
  boolean allows(String path) {
    int longest = -1;
    boolean allowed = true;
    for (Rule rule : rules) {
      int length = rule.path().length();
      if (length >= longest && matches(rule.path(), path)) {
        allowed = length > longest ? rule.allow() : allowed || rule.allow();
        longest = length;
      }
    }
    return allowed;
  }

  /** {@code *} stands for anything, {@code $} for the end; without recursion, as in file names. */
  private static boolean matches(String rule, String path) {
    boolean toEnd = rule.endsWith("$");
    String pattern = toEnd ? rule.substring(0, rule.length() - 1) : rule + "*";
    int p = 0;
    int star = -1;
    int resume = 0;
    for (int i = 0; i < path.length(); ) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = i;
      } else if (p < pattern.length() && pattern.charAt(p) == path.charAt(i)) {
        p++;
        i++;
      } else if (star >= 0) {
        p = star + 1;
        i = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  int delay() {
    return delay;
  }
}
