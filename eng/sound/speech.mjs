import { execFileSync } from 'node:child_process';

export const rate = 22050;
const loudness = 0.1;       // root mean square of the voiced samples, the same for every speaker
const quiet = 0.004;
const edge = rate * 0.02;   // kept around the speech, and faded, so that nothing clicks

/** One line of speech as samples between -1 and 1, without the silence around it. */
export function speak(text, { voice, pitch, speed }) {
    const wave = execFileSync('espeak-ng', ['-v', voice, '-p', `${pitch}`, '-s', `${speed}`, '--stdin', '--stdout'],
        { input: text, maxBuffer: 64 << 20 });
    if (wave.readUInt32LE(24) !== rate) throw new Error(`espeak-ng gives ${wave.readUInt32LE(24)} samples a second instead of ${rate}.`);
    return fade(level(trim(samples(wave))));
}

function samples(wave) {
    const pcm = wave.subarray(44);
    return Float32Array.from({ length: pcm.length >> 1 }, (_, i) => pcm.readInt16LE(2 * i) / 32768);
}

function trim(all) {
    const heard = sample => Math.abs(sample) > quiet;
    const first = all.findIndex(heard);
    if (first < 0) throw new Error('espeak-ng gave only silence. Is its Dutch voice installed?');
    return all.slice(Math.max(0, first - edge), all.findLastIndex(heard) + edge);
}

function level(all) {
    const voiced = all.filter(sample => Math.abs(sample) > quiet);
    const rms = Math.sqrt(voiced.reduce((sum, sample) => sum + sample ** 2, 0) / voiced.length);
    return all.map(sample => sample * loudness / rms);
}

function fade(all) {
    return all.map((sample, i) => sample * Math.min(1, i / edge, (all.length - 1 - i) / edge));
}
