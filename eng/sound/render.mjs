import { readdirSync, readFileSync, writeFileSync, statSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { tell } from './story.mjs';
import { encode } from './encode.mjs';

const cases = join(import.meta.dirname, '../../content/mysteries');
const sound = join(cases, 'sound');
const limits = { opus: 600_000, mp3: 1_200_000 };

const read = file => parse(readFileSync(file, 'utf8'));
const table = name => read(join(import.meta.dirname, name));

function recordable(wanted) {
    const all = readdirSync(cases).filter(file => file.endsWith('.yaml'))
        .map(file => ({ id: basename(file, '.yaml'), ...read(join(cases, file)) }))
        .filter(mystery => mystery.audio?.bestand);
    const unknown = wanted.filter(id => !all.some(mystery => mystery.id === id));
    if (unknown.length) throw new Error(`No case with a recording is called ${unknown.join(', ')}.`);
    return wanted.length ? all.filter(mystery => wanted.includes(mystery.id)) : all;
}

function timing({ length, lines }) {
    const rows = lines.map(line => `    ${JSON.stringify(line)}`).join(',\n');
    return `{\n  "duurMs": ${length},\n  "regels": [\n${rows}\n  ]\n}\n`;
}

function sizes(target) {
    return Object.entries(limits).map(([kind, limit]) => {
        const { size } = statSync(`${target}.${kind}`);
        if (size > limit) throw new Error(`${target}.${kind} has ${size} bytes; at most ${limit} fit. Shorten the story or lower the bit rate.`);
        return `${kind} ${Math.round(size / 1000)} kB`;
    }).join(', ');
}

function record(mystery, voices, words) {
    const target = join(sound, mystery.audio.bestand);
    const story = tell(mystery, voices[mystery.id] ?? {}, words);
    encode(story.samples, target, mystery.titel);
    writeFileSync(`${target}.json`, timing(story));
    console.log(`${mystery.id}: ${(story.length / 1000).toFixed(1)} s, ${sizes(target)}`);
}

function main(wanted) {
    mkdirSync(sound, { recursive: true });
    const [voices, words] = [table('voices.yaml'), table('words.yaml')];
    for (const mystery of recordable(wanted)) record(mystery, voices, words);
}

try {
    main(process.argv.slice(2));
} catch (error) {
    console.error(error.message);
    process.exitCode = 1;
}
