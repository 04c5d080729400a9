const unreadable = /\d|[€%&@/]|\p{Lu}{2}/u;

/** The text as espeak-ng should read it: the words of the table become phonemes, between double brackets. */
export function spoken(text, words) {
    const known = new RegExp(`(?<![\\p{L}\\d])(${Object.keys(words).join('|')})(?![\\p{L}\\d])`, 'giu');
    const plain = text.replace(known, '');
    if (unreadable.test(plain)) throw new Error(`Write out the figure, sign or abbreviation, or put it in words.yaml: "${text}"`);
    return text.replace(known, word => `[[${words[word.toLowerCase()]}]]`);
}
