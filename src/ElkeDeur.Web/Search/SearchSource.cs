using ElkeDeur.Domain.Language.Search;

namespace ElkeDeur.Web.Search;

/// <summary>Documents that can be found. Register one for each kind of content; give public texts only.</summary>
public sealed record SearchSource(Func<IEnumerable<SearchDocument>> Documents);
