# Makes Tilth's package for Windows in target\installer\packages: an .msi that installs for the user who runs it.
#
#   installer\windows\build.ps1          all of it
#   installer\windows\build.ps1 --image  only the image it is made of, in target\installer\image\Tilth
#
# Needs WiX, as jpackage does. Signed where the environment says with what:
#
#   TILTH_WINDOWS_SIGN       the thumbprint of a certificate in the user's store
#   TILTH_WINDOWS_TIMESTAMP  a server that tells the time, where it is not the usual one
#
# `mvn -Pinstaller package` does the same with the tests before it.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

$Build = 'target\installer'
$Packages = "$Build\packages"
# The same for every version, so that a newer one takes the place of an older. Never to be changed.
$UpgradeCode = '6E6B1C0B-4D5B-4B0E-9C63-6C1E37C1B0A5'

function Run([string]$program, [string[]]$arguments) {
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE" }
}

if ($args[0] -ne '--built') {
    # Compiles, packs and collects what goes along; calls this again, and with that the work is done.
    Run 'mvn' @('-B', '-Pinstaller', '-Dmaven.test.skip=true', "-Dinstaller.args=$args", 'package')
    exit
}

function Find-Jdk {
    $places = @($env:JAVA_HOME) + @(Get-ChildItem -Directory -ErrorAction SilentlyContinue `
            "$env:ProgramFiles\Eclipse Adoptium\*", "$env:ProgramFiles\Java\*", "$env:USERPROFILE\.jdks\*" |
            ForEach-Object { $_.FullName })
    foreach ($place in $places) {
        if ($place -and (Test-Path "$place\release") -and (Test-Path "$place\bin\jpackage.exe")) {
            $version = Select-String -Path "$place\release" -Pattern 'JAVA_VERSION="(\d+)'
            if ($version -and [int]$version.Matches[0].Groups[1].Value -ge 25) { return $place }
        }
    }
    throw 'No JDK 25 with jlink and jpackage was found; name one in JAVA_HOME.'
}

function Sign([string]$file) {
    if ($env:TILTH_WINDOWS_SIGN) {
        $server = if ($env:TILTH_WINDOWS_TIMESTAMP) { $env:TILTH_WINDOWS_TIMESTAMP } else { 'http://timestamp.digicert.com' }
        Run 'signtool' @('sign', '/sha1', $env:TILTH_WINDOWS_SIGN, '/fd', 'SHA256', '/tr', $server, '/td', 'SHA256', $file)
    }
}

$Jdk = Find-Jdk
$Version = (Select-String -Path 'target\classes\app\tilth\version.properties' -Pattern '^version=(.+)$').Matches[0].Groups[1].Value.Trim()
$Time = if ($env:SOURCE_DATE_EPOCH) { $env:SOURCE_DATE_EPOCH } else { (git log -1 '--format=%ct') }
$Image = "$Build\image\Tilth"

Run "$Jdk\bin\java.exe" @('installer\common\Image.java', 'settings=installer\common\image.properties', 'name=Tilth',
    "version=$Version", "jar=target\tilth-$Version.jar", "libraries=$Build\shrunk\classpath", "icon=$Build\icons\tilth.ico",
    "time=$Time", "out=$Image")
Copy-Item 'LICENSE', "$Build\THIRD-PARTY.txt" $Image
if ($args[1] -eq '--image') { exit }

if (Test-Path $Packages) { Remove-Item -Recurse $Packages }
New-Item -ItemType Directory $Packages | Out-Null

Sign "$Image\Tilth.exe"
Sign "$Image\tilthc.exe"
Run "$Jdk\bin\jpackage.exe" @('--type', 'msi', '--app-image', $Image, '--name', 'Tilth', '--app-version', $Version,
    '--vendor', 'Tilth', '--description', 'Cultivate your network before you need it.', '--license-file', 'LICENSE',
    '--file-associations', 'installer\common\vcard.properties', '--win-per-user-install', '--win-upgrade-uuid', $UpgradeCode,
    '--win-menu', '--win-menu-group', 'Tilth', '--win-shortcut-prompt', '--win-dir-chooser', '--dest', $Packages)
$Made = "$Packages\Tilth-$Version-windows-x64.msi"
Move-Item "$Packages\Tilth-$Version.msi" $Made
Sign $Made

Copy-Item "$Build\tilth.cdx.json" "$Packages\tilth-$Version.cdx.json"
Copy-Item "$Build\THIRD-PARTY.txt" "$Packages\tilth-$Version-licences.txt"
Get-ChildItem $Packages -File | ForEach-Object {
    '{0}  {1}' -f (Get-FileHash -Algorithm SHA256 $_.FullName).Hash.ToLower(), $_.Name
} | Set-Content "$Packages\SHA256SUMS"
Get-ChildItem $Packages
