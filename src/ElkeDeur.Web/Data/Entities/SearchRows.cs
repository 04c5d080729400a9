using ElkeDeur.Domain.Auditing;

namespace ElkeDeur.Web.Data.Entities;

/// <summary>A page that can be found. Everything in it was public before.</summary>
[NotPersonal]
public sealed class SearchDocumentRow
{
    public int Id { get; set; }

    [NotPersonal]
    public string Address { get; set; } = "";

    [NotPersonal]
    public string Kind { get; set; } = "";

    [NotPersonal]
    public string Title { get; set; } = "";

    [NotPersonal]
    public string Summary { get; set; } = "";

    [NotPersonal]
    public string Text { get; set; } = "";

    public int TitleWords { get; set; }

    /// <summary>Of everything above and how its terms are made: the same hash, the same rows.</summary>
    public byte[] Hash { get; set; } = [];
}

/// <summary>The terms of one field of a document. The database itself keeps a full-text index over these rows.</summary>
[NotPersonal]
public sealed class SearchFieldRow
{
    /// <summary>Eight times the document plus the field, so that the full-text index alone says where a term was found.</summary>
    public int Id { get; set; }

    public int DocumentId { get; set; }

    /// <summary>Each once, with a space between.</summary>
    [NotPersonal]
    public string Terms { get; set; } = "";
}

/// <summary>Which content the index is of; one row.</summary>
[NotPersonal]
public sealed class SearchIndexRow
{
    public int Id { get; set; }
    public byte[] Hash { get; set; } = [];
    public DateTime BuiltAt { get; set; }
}
