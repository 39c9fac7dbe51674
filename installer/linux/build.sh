#!/usr/bin/env bash
# Makes Tilth's packages for Linux in target/installer/packages: .deb where dpkg-deb exists, .rpm where rpmbuild does, and a
# portable .tar.gz.
#
#   installer/linux/build.sh          all of it
#   installer/linux/build.sh --image  only the image the packages are made of, in target/installer/image/tilth
#
# `mvn -Pinstaller package` does the same with the tests before it.
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/common/steps.sh
after_maven "$@"
shift
know_what_is_built

IMAGE=$BUILD/image/tilth
TREE=$BUILD/tree

make_image $IMAGE tilth $BUILD/icons/tilth-256.png
install -Dm644 -t $IMAGE/share LICENSE $BUILD/THIRD-PARTY.txt
if [ "${1:-}" = --image ]; then
  exit
fi

filled() { sed -e "s/@VERSION@/$VERSION/g" -e "s/@DAY@/$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)/g" -e "s/@ARCH@/$1/g" \
  -e "s/@SIZE@/${SIZE:-0}/g" "$2"; }

# One tree, of which every package is made.
rm -rf $TREE $PACKAGES
mkdir -p $TREE/opt $TREE/usr/bin $PACKAGES
cp -a $IMAGE $TREE/opt/tilth
ln -s /opt/tilth/bin/tilth $TREE/usr/bin/tilth
install -Dm644 -t $TREE/usr/share/applications installer/common/tilth.desktop
mkdir -p $TREE/usr/share/metainfo $TREE/usr/share/doc/tilth
filled - installer/common/app.tilth.Tilth.metainfo.xml >$TREE/usr/share/metainfo/app.tilth.Tilth.metainfo.xml
cat installer/common/copyright LICENSE $BUILD/THIRD-PARTY.txt >$TREE/usr/share/doc/tilth/copyright
install -Dm644 $BUILD/icons/tilth.svg $TREE/usr/share/icons/hicolor/scalable/apps/tilth.svg
for size in 16 22 24 32 48 64 128 256 512; do
  install -Dm644 $BUILD/icons/tilth-$size.png "$TREE/usr/share/icons/hicolor/${size}x$size/apps/tilth.png"
done
chmod -R u=rwX,go=rX $TREE
find $TREE -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

portable() {
  local name=tilth-$VERSION-linux-$(uname -m)
  rm -rf "${BUILD:?}/$name"
  cp -a $TREE/opt/tilth "$BUILD/$name"
  tar -C $BUILD --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -cf - "$name" |
    gzip -n9 >"$PACKAGES/$name.tar.gz"
  rm -rf "${BUILD:?}/$name"
}

deb() {
  if ! command -v dpkg-deb >/dev/null; then
    echo "No .deb: there is no dpkg-deb here."
    return
  fi
  local arch debian=$BUILD/debian
  arch=$(dpkg --print-architecture)
  SIZE=$(du -sk $TREE | cut -f1)
  rm -rf $debian
  cp -a $TREE $debian
  mkdir -p $debian/DEBIAN
  filled "$arch" installer/linux/control >$debian/DEBIAN/control
  install -m755 installer/linux/postrm $debian/DEBIAN/postrm
  find $debian/DEBIAN $debian -maxdepth 1 -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
  dpkg-deb --root-owner-group -Zxz -z6 --build $debian "$PACKAGES/tilth_${VERSION}_$arch.deb"
  rm -rf $debian
}

rpm() {
  if ! command -v rpmbuild >/dev/null; then
    echo "No .rpm: there is no rpmbuild here."
    return
  fi
  filled "$(uname -m)" installer/linux/tilth.spec >$BUILD/tilth.spec
  rpmbuild -bb --quiet --define "_topdir $PWD/$BUILD/rpm" --define "_rpmdir $PWD/$PACKAGES" \
    --define "_rpmfilename tilth-%{version}-%{release}.%{_arch}.rpm" --define "tree $PWD/$TREE" \
    --define "use_source_date_epoch_as_buildtime 1" --define "clamp_mtime_to_source_date_epoch 1" \
    --define "_buildhost tilth" $BUILD/tilth.spec
  rm -rf $BUILD/rpm
}

portable
deb
rpm
accompany
(cd $PACKAGES && sha256sum -- * >SHA256SUMS && ls -l)
