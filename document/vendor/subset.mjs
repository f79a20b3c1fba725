// Cuts a font down: node subset.mjs FROM TO. Kept are all its letters and signs, of the Chinese characters those of KS X 1001. Left out
// are the tables for ligatures, kerning and vertical text, which a form does not use and which would change glyphs behind our back.
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const UNUSED_TABLES = ['BASE', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'vhea', 'vmtx'];

function koreanStandard() {
  const decoder = new TextDecoder('euc-kr');
  const characters = new Set();
  for (let lead = 0xa1; lead <= 0xfe; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      characters.add(decoder.decode(Uint8Array.of(lead, trail)).codePointAt(0));
    }
  }
  return characters;
}

/** The code points of a font, from the format 12 part of its cmap table. */
function coverage(font) {
  const tables = font.readUInt16BE(4);
  for (let i = 0; i < tables; i++) {
    const entry = 12 + 16 * i;
    if (font.toString('latin1', entry, entry + 4) === 'cmap') {
      return codePoints(font, font.readUInt32BE(entry + 8));
    }
  }
  throw new Error('no cmap table');
}

function codePoints(font, cmap) {
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const part = cmap + font.readUInt32BE(cmap + 8 + 8 * i);
    if (font.readUInt16BE(part) === 12) {
      const all = [];
      for (let group = 0; group < font.readUInt32BE(part + 12); group++) {
        const last = font.readUInt32BE(part + 20 + 12 * group);
        for (let point = font.readUInt32BE(part + 16 + 12 * group); point <= last; point++) all.push(point);
      }
      return all;
    }
  }
  throw new Error('no format 12 in the cmap table');
}

const [from, to] = process.argv.slice(2);
const font = readFileSync(from);
const standard = koreanStandard();
const kept = coverage(font).filter(point => !/\p{Script=Han}/u.test(String.fromCodePoint(point)) || standard.has(point));
const text = kept.map(point => String.fromCodePoint(point)).join('');
writeFileSync(to, await subsetFont(font, text, { targetFormat: 'sfnt', noLayoutClosure: true, dropTables: UNUSED_TABLES }));
