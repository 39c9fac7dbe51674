#!/usr/bin/env bash
# Measures how quickly an installed Tilth starts, how much memory it holds and how large it is, beside a bare JavaFX window that
# is built the same way, with its own trained cache. Everything on the headless platform.
#
#   installer/linux/measure.sh [RUNS]    at least nine, which is the number where none is said
#
# Needs the packages: installer/linux/build.sh. Prints `bench start FIGURE VALUE UNIT` for each figure: the medians of runs
# that take turns, and how many times as long as the bare window Tilth takes to show Today.
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/common/steps.sh
know_what_is_built
find_jdk

RUNS=${1:-9}
if [ "$RUNS" -lt 9 ]; then
  echo "Fewer than nine runs say little." >&2
  exit 2
fi
PACKAGE=$(ls $PACKAGES/tilth_"${VERSION}"_*.deb)
PLACE=$(mktemp -d)
trap 'rm -rf "$PLACE"' EXIT

# Installed in a place of its own.
dpkg-deb --extract "$PACKAGE" "$PLACE/root"
TILTH=$PLACE/root/opt/tilth/bin/tilth

# The bare window, by the same steps from the same JavaFX.
bare() {
  local at=$PLACE/bare
  mkdir -p "$at/classes"
  "$JDK/bin/javac" -d "$at/classes" -cp "$(cat $BUILD/classpath)" installer/linux/bare/Bare.java
  "$JDK/bin/jar" --create --file "$at/bare-$VERSION.jar" -C "$at/classes" .
  tr ':' '\n' <$BUILD/classpath | grep org.openjfx | paste -sd: >"$at/classpath"
  printf '%s\n' javafx.controls >"$at/modules"
  grep -v sqlite installer/common/java-options >"$at/options"
  "$JDK/bin/java" installer/common/Image.java name=bare version="$VERSION" vendor=Tilth description=Bare \
    jar="$at/bare-$VERSION.jar" main=Bare libraries="$at/classpath" modules="$at/modules" options="$at/options" \
    train=@work@/shown walk="-Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true" \
    time="$SOURCE_DATE_EPOCH" out="$at/image"
}

# A network of 100,000 people and 1,000,000 interactions, as the benchmarks make it.
standard() {
  "$JDK/bin/java" --enable-native-access=ALL-UNNAMED -Xmx4g -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true \
    -cp "$(standard_classes):$(cat $BUILD/classpath)" app.tilth.bench.StandardFile "$1"
}

standard_classes() {
  mkdir -p "$PLACE/bench"
  "$JDK/bin/javac" -nowarn -proc:none -d "$PLACE/bench" -cp "target/tilth-$VERSION.jar:$(cat $BUILD/classpath)" \
    -sourcepath src/bench/java src/bench/java/app/tilth/bench/StandardFile.java
  echo "$PLACE/bench:target/tilth-$VERSION.jar"
}

export JAVA_TOOL_OPTIONS="-Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true"
export TILTH_LOG=debug

now() { date +%s%3N; }

start_bare() {
  local began shown=$PLACE/shown
  rm -f "$shown"
  began=$(now)
  "$PLACE/bare/image/bin/bare" "$shown" 2>/dev/null >&2
  echo $(($(cat "$shown") - began))
}

# When a line of the log was written, in milliseconds since 1970.
noted() {
  local line
  line=$(grep -m1 "Milestone: $1 after" "$2" 2>/dev/null) || return 1
  date -d "${line%% *}" +%s%3N
}

# $1: the data file, $2: the milestone. Leaves the log in $PLACE/data, and Tilth running as $RUNNING, begun at $BEGAN.
start_tilth() {
  rm -rf "$PLACE/data"
  export XDG_DATA_HOME=$PLACE/data
  BEGAN=$(now)
  "$TILTH" --data "$1" >"$PLACE/said" 2>&1 &
  RUNNING=$!
  local log=$PLACE/data/tilth/tilth.0.log deadline=$((SECONDS + 120))
  until AT=$(noted "$2" "$log"); do
    if ! kill -0 $RUNNING 2>/dev/null || [ $SECONDS -gt $deadline ]; then
      echo "Tilth did not come to “$2”:" >&2
      cat "$PLACE/said" "$log" >&2
      exit 1
    fi
    sleep 0.05
  done
}

end_tilth() {
  kill $RUNNING 2>/dev/null || true
  wait $RUNNING 2>/dev/null || true
}

shown_tilth() {
  start_tilth "$1" "today shown"
  end_tilth
  TOOK=$((AT - BEGAN))
}

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
say() { echo "bench start $1 $2 $3"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

(unset JAVA_TOOL_OPTIONS TILTH_LOG; bare >"$PLACE/bare.log" 2>&1) || { cat "$PLACE/bare.log" >&2; exit 1; }
(unset JAVA_TOOL_OPTIONS TILTH_LOG; "$TILTH" sample "$PLACE/sample.tilth" >&2; standard "$PLACE/standard.tilth" >&2)

# Once each before it counts: the day's suggestions are chosen and kept, the files are in memory.
for file in sample standard; do
  start_tilth "$PLACE/$file.tilth" "index loaded"
  sleep 20
  end_tilth
done
start_bare >/dev/null

for ((run = 0; run < RUNS; run++)); do
  start_bare >>"$PLACE/bare.ms"
  shown_tilth "$PLACE/sample.tilth"
  echo $TOOK >>"$PLACE/sample.ms"
  shown_tilth "$PLACE/standard.tilth"
  echo $TOOK >>"$PLACE/standard.ms"
done

start_tilth "$PLACE/standard.tilth" "index loaded"
sleep 10
RESIDENT=$(awk '/^VmRSS/ { print int($2 / 1024 + 0.5) }' /proc/$RUNNING/status)
end_tilth

BARE=$(median "$PLACE/bare.ms")
SAMPLE=$(median "$PLACE/sample.ms")
STANDARD=$(median "$PLACE/standard.ms")
say bare "$BARE" ms
say sample "$SAMPLE" ms
say standard "$STANDARD" ms
say sample_ratio "$(ratio "$SAMPLE" "$BARE")" times
say standard_ratio "$(ratio "$STANDARD" "$BARE")" times
say resident_mb "$RESIDENT" MB
say package_mb "$(awk -v b="$(stat -c %s "$PACKAGE")" 'BEGIN { printf "%.1f", b / 1e6 }')" MB
say installed_mb "$(du -sb "$PLACE/root" | awk '{ printf "%.1f", $1 / 1e6 }')" MB
