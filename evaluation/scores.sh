#!/bin/sh
# Writes evaluation/SCORES.md: the figures of the gold articles, by type. Usage: evaluation/scores.sh [SHARED]
set -e
cd "$(dirname "$0")/.."
shared=${1:-${ISNAD_SHARED:-../shared}}

table() {
  printf '\n## %s\n\n```\n' "$1"
  shift
  ./isnad evaluate "$@" --types
  printf '```\n'
}

{
  printf '# Scores\n\nMade by `evaluation/scores.sh`; the check articles are scored in aggregate only.\n'
  table 'Development articles' "$shared/gold/dev.jsonl"
  table 'The seed article' "$shared/gold/seed.jsonl"
  table 'Ten articles of our own' evaluation/own/april-2018.jsonl --texts "$shared/corpus/april-2018.jsonl.gz"
  table 'More articles of our own, a check' \
    evaluation/own/april-2018-check.jsonl --texts "$shared/corpus/april-2018.jsonl.gz"
  table 'More articles of our own, to learn from' \
    evaluation/own/april-2018-lessons.jsonl --texts "$shared/corpus/april-2018.jsonl.gz"
} > evaluation/SCORES.md
