#!/usr/bin/env bash
# Makes Tilth's packages for macOS in target/installer/packages: a .dmg to drag from and a .pkg that installs.
#
#   installer/mac/build.sh          all of it
#   installer/mac/build.sh --image  only the app they are made of, in target/installer/image/Tilth.app
#
# Signed where the environment says by whom, and notarised where it says so too:
#
#   TILTH_MAC_SIGN      the name in the certificates “Developer ID Application: NAME” and “Developer ID Installer: NAME”
#   TILTH_MAC_KEYCHAIN  the keychain with them, where it is not the usual one
#   TILTH_MAC_NOTARY    a profile that `xcrun notarytool store-credentials` has kept
#
# `mvn -Pinstaller package` does the same with the tests before it.
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/common/steps.sh
after_maven "$@"
shift
know_what_is_built

APP=$BUILD/image/Tilth.app

make_image $APP Tilth $BUILD/icons/tilth.icns
cp LICENSE $BUILD/THIRD-PARTY.txt $APP/Contents/Resources/
if [ "${1:-}" = --image ]; then
  exit
fi
rm -rf $PACKAGES
mkdir -p $PACKAGES

SIGNING=()
if [ -n "${TILTH_MAC_SIGN:-}" ]; then
  SIGNING=(--mac-sign --mac-signing-key-user-name "$TILTH_MAC_SIGN" --mac-package-signing-prefix app.tilth.
    --mac-entitlements installer/mac/entitlements.plist)
  if [ -n "${TILTH_MAC_KEYCHAIN:-}" ]; then
    SIGNING+=(--mac-signing-keychain "$TILTH_MAC_KEYCHAIN")
  fi
  # The app as it is by now, the trained cache in it.
  "$JDK/bin/jpackage" --type app-image --app-image $APP "${SIGNING[@]}"
fi

package() {
  "$JDK/bin/jpackage" --type "$1" --app-image $APP --name Tilth --app-version "$VERSION" --vendor Tilth \
    --mac-package-identifier app.tilth.Tilth --license-file LICENSE --resource-dir installer/mac/resources \
    --dest $PACKAGES ${SIGNING[@]+"${SIGNING[@]}"}
  local made=$PACKAGES/Tilth-$VERSION-macos-$(uname -m).$1
  mv "$PACKAGES/Tilth-$VERSION.$1" "$made"
  if [ -n "${TILTH_MAC_SIGN:-}" ] && [ -n "${TILTH_MAC_NOTARY:-}" ]; then
    xcrun notarytool submit "$made" --keychain-profile "$TILTH_MAC_NOTARY" --wait
    xcrun stapler staple "$made"
  fi
}

package dmg
package pkg
accompany
(cd $PACKAGES && shasum -a 256 -- * >SHA256SUMS && ls -l)
