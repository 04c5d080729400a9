namespace ElkeDeur.Domain.Writing;

/// <summary>How far a text is on its way to the readers of a workspace.</summary>
public enum WrittenState
{
    /// <summary>Being written.</summary>
    Draft,
    /// <summary>A second reader was asked and has not decided yet.</summary>
    WithReader,
    /// <summary>The second reader found something to mend.</summary>
    SentBack,
    /// <summary>The second reader agreed with the text as it is now.</summary>
    Confirmed,
    /// <summary>Readers see the text as it is now.</summary>
    Published,
    /// <summary>Readers see an earlier text.</summary>
    PublishedOlder,
}

/// <summary>What a second reader decided.</summary>
public enum ReaderDecision
{
    /// <summary>Nothing yet.</summary>
    None,
    /// <summary>The text may be published.</summary>
    Confirmed,
    /// <summary>The text needs work.</summary>
    SentBack,
}

/// <summary>Tells the state from what happened; a new version needs a new confirmation.</summary>
public static class WrittenStates
{
    /// <param name="head">The number of the current version.</param>
    /// <param name="confirmed">The version that a second reader confirmed last, if any.</param>
    /// <param name="published">The version that readers see, if any.</param>
    /// <param name="reader">The decision of the last reader who was asked; nothing when nobody was.</param>
    public static WrittenState Of(int head, int? confirmed, int? published, ReaderDecision? reader) =>
        published == head ? WrittenState.Published
        : confirmed == head ? WrittenState.Confirmed
        : reader == ReaderDecision.None ? WrittenState.WithReader
        : reader == ReaderDecision.SentBack ? WrittenState.SentBack
        : published is not null ? WrittenState.PublishedOlder
        : WrittenState.Draft;
}
