import { rate, speak } from './speech.mjs';
import { spoken } from './words.mjs';

const pauses = { start: 400, sameSpeaker: 550, nextSpeaker: 700, afterDirection: 950, end: 900 };

const silence = ms => new Float32Array(Math.round(ms * rate / 1000));
const milliseconds = samples => Math.round(samples * 1000 / rate);

function pause(line, next) {
    if (!next) return pauses.end;
    if (line.regie) return pauses.afterDirection;
    return line.spreker === next.spreker ? pauses.sameSpeaker : pauses.nextSpeaker;
}

function voiceOf(line, voices, id) {
    return voices[line.spreker] ?? fail(`voices.yaml has no voice for ${line.spreker} in ${id}.`);
}

function fail(message) {
    throw new Error(message);
}

function join(parts) {
    const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
    parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
    return all;
}

/** All samples of a story, its length, and when each line is spoken, in milliseconds. */
export function tell({ id, audio: { regels } }, voices, words) {
    const parts = [silence(pauses.start)];
    const lines = [];
    let at = parts[0].length;
    regels.forEach((line, i) => {
        const speech = speak(spoken(line.tekst, words), voiceOf(line, voices, id));
        const rest = silence(pause(line, regels[i + 1]));
        lines.push({ volgorde: line.volgorde, startMs: milliseconds(at), eindMs: milliseconds(at + speech.length) });
        parts.push(speech, rest);
        at += speech.length + rest.length;
    });
    return { samples: join(parts), length: milliseconds(at), lines };
}
