namespace ElkeDeur.Domain.Language;

/// <summary>What makes a sentence harder than it need be.</summary>
public enum ReadabilityKind { LongSentence, HardWord, Passive, DoubleNegation, Abbreviation, NounStyle }

/// <summary>One piece of advice about a sentence. The writer decides.</summary>
/// <param name="Quote">The words it is about, as they stand in the sentence; empty when it is about the whole sentence.</param>
/// <param name="Text">The advice, in plain Dutch.</param>
public sealed record ReadabilityAdvice(ReadabilityKind Kind, string Quote, string Text);

/// <summary>How a sentence reads.</summary>
/// <param name="Words">The number of words.</param>
/// <param name="Score">Higher is harder; continuous. Most sentences are between 5 and 15.</param>
public sealed record SentenceReadability(string Text, int Start, int Words, double Score, IReadOnlyList<ReadabilityAdvice> Advice);
