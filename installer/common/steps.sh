# The steps that Linux and macOS share. To be sourced from the root of the project.
. installer/common/jdk.sh

BUILD=target/installer
PACKAGES=$BUILD/packages

# Compiles, packs and collects what goes along, unless Maven has done so and calls this itself; the tests are for mvn verify.
# It calls this script again, and with that the work is done.
after_maven() {
  if [ "${1:-}" != --built ]; then
    exec mvn -B -Pinstaller -Dmaven.test.skip=true "-Dinstaller.args=$*" package
  fi
}

# One version, from the pom; one time for every file, from the commit.
know_what_is_built() {
  VERSION=$(sed -n 's/^version=//p' target/classes/app/tilth/version.properties)
  if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date +%s)
  fi
  export SOURCE_DATE_EPOCH
}

# $1: where the image goes, $2: the launcher's name, $3: its icon
make_image() {
  find_jdk
  "$JDK/bin/java" installer/common/Image.java settings=installer/common/image.properties \
    name="$2" version="$VERSION" jar="target/tilth-$VERSION.jar" libraries=$BUILD/shrunk/classpath \
    icon="$3" time="$SOURCE_DATE_EPOCH" out="$1"
}

# What is in the packages and under which licences, beside them.
accompany() {
  cp "$BUILD/tilth.cdx.json" "$PACKAGES/tilth-$VERSION.cdx.json"
  cp $BUILD/THIRD-PARTY.txt "$PACKAGES/tilth-$VERSION-licences.txt"
}
