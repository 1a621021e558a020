// Files by name → a zip, deterministic, and as wrong as a test wants it.
import { crc32, deflateRawSync } from "node:zlib";

/** One entry; what is given beside name and data replaces what would be true. */
export type ZipFile = {
  name: string;
  data: string | Uint8Array;
  /** The name in the header before the data, where it is to be another. */
  localName?: string;
  /** 0 stores, 8 deflates; any other is only claimed. */
  method?: number;
  /** General purpose flags: 1 is encrypted. */
  flags?: number;
  crc?: number;
  /** The unpacked size that both headers claim. */
  size?: number;
  /** Offset of the header that the directory points to. */
  offset?: number;
};

/** The bytes of a zip with these entries in this order. */
export function makeZip(files: readonly ZipFile[]): Uint8Array {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const data = Buffer.from(file.data);
    const method = file.method ?? 8;
    const packed = method === 0 ? data : deflateRawSync(data, { level: 6 });
    const name = Buffer.from(file.name);
    const localName = Buffer.from(file.localName ?? file.name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(0x800 | (file.flags ?? 0), 6); // names are UTF-8
    header.writeUInt16LE(method, 8);
    header.writeUInt32LE(0x00210000, 10); // 1980-01-01
    header.writeUInt32LE(file.crc ?? crc32(data), 14);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(file.size ?? data.length, 22);
    header.writeUInt16LE(localName.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    header.copy(central, 6, 4, 28);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(file.offset ?? offset, 42);
    body.push(header, localName, packed);
    directory.push(central, name);
    offset += header.length + localName.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...body, list, end]));
}
