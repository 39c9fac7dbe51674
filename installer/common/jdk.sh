# Finds a JDK of at least 25 with jlink and jpackage, and names it in $JDK. To be sourced.

jdk_fits() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/jlink" ] && [ -x "$1/bin/jpackage" ] &&
    [ "$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1)" -ge 25 ]
}

find_jdk() {
  local place
  for place in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/*jdk*; do
    if [ -n "$place" ] && jdk_fits "$place"; then
      JDK=$place
      return
    fi
  done
  echo "No JDK 25 with jlink and jpackage was found; name one in JAVA_HOME." >&2
  exit 1
}
