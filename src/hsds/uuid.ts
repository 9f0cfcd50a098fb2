import { createHash } from 'node:crypto';

/** A UUID of version 5 (RFC 9562, section 5.5): the same name always has the same one. */
export const uuidV5 = (space: string, name: string): string => {
  const bytes = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** The name space for addresses, of RFC 9562, section 6.6. */
const addresses = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** Our own; never change it, or every id that others hold is lost. */
const ours = uuidV5(addresses, 'urn:x-ways-forward:hsds');

/** The id of a thing in our open data, from what it is and its id in content/. */
export const idOf = (kind: string, id: string): string => uuidV5(ours, `${kind}:${id}`);
