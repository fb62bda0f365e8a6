using System.Globalization;
using Parallax.Language;
using Parallax.Language.Names;

namespace Parallax.Training.Names;

/// <summary>Counts names found and names there are; a name is right when its span and kind are.</summary>
internal sealed class NameCounts
{
    private static readonly NameKind[] Kinds = [NameKind.Person, NameKind.Organization, NameKind.Place];

    private readonly Dictionary<NameKind, (int Right, int Found, int There)> _counts = Kinds.ToDictionary(k => k, _ => (0, 0, 0));

    /// <summary>Counts one document.</summary>
    public void Add(IEnumerable<(TextSpan Span, NameKind Kind)> found, IEnumerable<(TextSpan Span, NameKind Kind)> there)
    {
        var (ours, theirs) = (found.Select(Plain).ToHashSet(), there.Select(Plain).ToHashSet());
        foreach (var kind in Kinds)
        {
            var (right, all, gold) = _counts[kind];
            _counts[kind] = (right + ours.Count(n => n.Kind == kind && theirs.Contains(n)), all + ours.Count(n => n.Kind == kind), gold + theirs.Count(n => n.Kind == kind));
        }
    }

    /// <summary>Precision, recall and F1, of all and by kind, between 0 and 1.</summary>
    public IEnumerable<Score> Scores()
    {
        var sum = _counts.Values.Aggregate((a, b) => (a.Right + b.Right, a.Found + b.Found, a.There + b.There));
        yield return Line("names", sum);
        foreach (var kind in Kinds)
        {
            yield return Line(kind.ToString(), _counts[kind]);
        }
    }

    /// <summary>Treebanks know no armed groups; they count as organisations.</summary>
    private static (TextSpan Span, NameKind Kind) Plain((TextSpan Span, NameKind Kind) name) =>
        name.Kind == NameKind.ArmedGroup ? (name.Span, NameKind.Organization) : name;

    private static Score Line(string name, (int Right, int Found, int There) n)
    {
        var (precision, recall) = ((double)n.Right / Math.Max(n.Found, 1), (double)n.Right / Math.Max(n.There, 1));
        var f = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        return new(name, string.Create(CultureInfo.InvariantCulture, $"F1 {f:F3}  precision {precision:F3}  recall {recall:F3}  of {n.There}"));
    }
}
