using ElkeDeur.Domain.Language;
using ElkeDeur.Domain.Language.Search;

namespace ElkeDeur.Web.Search;

/// <summary>The lexicon of the content folder, the terms made with it, and a hash that changes when either does.</summary>
public sealed record Language(Lexicon Lexicon, Terms Terms, byte[] Hash);
