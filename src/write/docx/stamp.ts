// Sets every time stamp in a zip file to the first moment it can say, so that the same parts give the same bytes.

/** DOS date and time of 1980-01-01 00:00. */
const FIRST_MOMENT = 0x0021_0000;
const END_OF_DIRECTORY = 0x0605_4b50;

/** The same zip file with all times at 1980-01-01 00:00; the bytes are changed in place. */
export function stampZip(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    view.setUint32(entry + 12, FIRST_MOMENT, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, FIRST_MOMENT, true);
    const [name, extra, comment] = [entry + 28, entry + 30, entry + 32].map((at) => view.getUint16(at, true));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return bytes;
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new Error("the library's zip file has no directory");
}
