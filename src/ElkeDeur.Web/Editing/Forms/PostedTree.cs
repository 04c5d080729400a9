using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace ElkeDeur.Web.Editing.Forms;

/// <summary>A posted form as a tree: names that are paths become branches, so that each field is found at once.</summary>
public sealed class PostedTree
{
    private readonly Dictionary<string, PostedTree> branches = [];

    /// <summary>What was posted here; nothing when no such field was in the form.</summary>
    public StringValues? Values { get; private set; }

    public string? Text => Values is { } values ? values.ToString().ReplaceLineEndings("\n").Trim() : null;

    public static PostedTree Of(IFormCollection form)
    {
        var root = new PostedTree();
        foreach (var (name, values) in form)
            if (FieldPath.Steps(name) is { } steps) steps.Aggregate(root, (at, step) => at.Grow(step)).Values = values;
        return root;
    }

    public PostedTree? At(string key) => branches.GetValueOrDefault(key);

    /// <summary>The rows of a list, in the order of their numbers; a number may be missing.</summary>
    public IEnumerable<PostedTree> Rows =>
        branches.Where(branch => int.TryParse(branch.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .OrderBy(branch => int.Parse(branch.Key, CultureInfo.InvariantCulture)).Select(branch => branch.Value);

    private PostedTree Grow(string step)
    {
        if (!branches.TryGetValue(step, out var branch)) branches[step] = branch = new();
        return branch;
    }
}
