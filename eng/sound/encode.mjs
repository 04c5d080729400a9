import { spawnSync } from 'node:child_process';
import { rate } from './speech.mjs';

// The limiter takes the few highest peaks, so that loudnorm reaches its goal by volume alone; Opus overshoots by 1 to 2 dB.
const limiter = 'alimiter=limit=0.4:attack=2:release=40:level=false:latency=true';
const goal = `${limiter},loudnorm=I=-18:TP=-3:LRA=11`;
const codecs = {
    opus: ['-c:a', 'libopus', '-b:a', '32k', '-application', 'voip', '-ar', '24000', '-f', 'ogg'],
    mp3: ['-c:a', 'libmp3lame', '-b:a', '48k', '-ar', '24000', '-id3v2_version', '3'],
};

function ffmpeg(samples, options) {
    const run = spawnSync('ffmpeg', ['-hide_banner', '-nostats', '-y', '-f', 'f32le', '-ar', `${rate}`, '-ac', '1', '-i', 'pipe:0', ...options],
        { input: Buffer.from(samples.buffer), encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.error?.message ?? run.stderr);
    return run.stderr;
}

/** The second pass of loudnorm: with what the first one measured it only turns the volume, so quiet stays quiet. */
function normalise(samples) {
    const log = ffmpeg(samples, ['-af', `${goal}:print_format=json`, '-f', 'null', '-']);
    const found = JSON.parse(log.slice(log.lastIndexOf('{'), log.lastIndexOf('}') + 1));
    return `${goal}:linear=true:measured_I=${found.input_i}:measured_TP=${found.input_tp}:measured_LRA=${found.input_lra}`
        + `:measured_thresh=${found.input_thresh}:offset=${found.target_offset}`;
}

/** Writes target.opus and target.mp3, which say nothing but the title of the case. */
export function encode(samples, target, title) {
    const told = ['-map_metadata', '-1', '-metadata', `title=${title}`, '-metadata', 'comment=Synthetische opname'];
    const filter = normalise(samples);
    for (const [kind, codec] of Object.entries(codecs))
        ffmpeg(samples, ['-af', filter, ...told, '-fflags', '+bitexact', '-flags:a', '+bitexact', '-ac', '1', ...codec, `${target}.${kind}`]);
}
