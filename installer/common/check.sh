#!/usr/bin/env bash
# Checks the installer's scripts as far as can be on any one system: their syntax, that every file they name is there, and that
# jpackage knows the options it is given on Linux, macOS and Windows. PowerShell's syntax is checked where there is pwsh.
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/common/jdk.sh
find_jdk

for script in installer/*/*.sh installer/linux/postrm installer/mac/resources/postinstall .ci/run; do
  bash -n "$script"
done
"$JDK/bin/java" --add-modules jdk.jpackage --add-opens jdk.jpackage/jdk.jpackage.internal.resources=ALL-UNNAMED \
  installer/common/Check.java
if command -v pwsh >/dev/null; then
  pwsh -NoProfile -Command '
    $wrong = $null
    [void][Management.Automation.Language.Parser]::ParseFile("installer/windows/build.ps1", [ref]$null, [ref]$wrong)
    $wrong; exit $wrong.Count'
else
  echo "installer/windows/build.ps1: syntax not checked, there is no pwsh here"
fi
if command -v desktop-file-validate >/dev/null; then
  desktop-file-validate installer/common/tilth.desktop
fi
if command -v appstreamcli >/dev/null; then
  filled=$(mktemp --suffix=.metainfo.xml)
  sed 's/@VERSION@/1.0.0/; s/@DAY@/2026-01-01/' installer/common/app.tilth.Tilth.metainfo.xml >"$filled"
  appstreamcli validate --no-net "$filled"
  rm "$filled"
fi
