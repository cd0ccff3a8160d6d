#!/usr/bin/env bash
# Draws assets/icons anew from ganscope.svg: PNG in all sizes, .ico for Windows, .icns for macOS.
# Needed only when the drawing has changed; needs rsvg-convert (librsvg2-bin) and python3.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../assets/icons"
sizes=(16 32 48 64 128 256 512)
for size in "${sizes[@]}"; do
    rsvg-convert -w "$size" -h "$size" ganscope.svg -o "ganscope-$size.png"
done
# Both formats are a short header before PNG files as they are.
python3 - <<'PYTHON'
import struct


def png(size):
    with open(f"ganscope-{size}.png", "rb") as file:
        return file.read()


ico = [16, 32, 48, 64, 128, 256]
offset = 6 + 16 * len(ico)
head = struct.pack("<HHH", 0, 1, len(ico))
body = b""
for size in ico:
    image = png(size)
    head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(image), offset)
    offset += len(image)
    body += image
with open("ganscope.ico", "wb") as file:
    file.write(head + body)

icns = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}
body = b"".join(
    kind + struct.pack(">I", 8 + len(png(size))) + png(size) for kind, size in icns.items()
)
with open("ganscope.icns", "wb") as file:
    file.write(b"icns" + struct.pack(">I", 8 + len(body)) + body)
PYTHON
