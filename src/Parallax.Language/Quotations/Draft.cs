namespace Parallax.Language.Quotations;

/// <summary>An attribution in tokens, before its speaker is named.</summary>
internal sealed class Draft(Unit unit, Stretch? source, Stretch cue, string lemma)
{
    public Unit Unit { get; } = unit;

    public string Lemma { get; } = lemma;

    public Stretch? Source { get; set; } = source;

    public Stretch Cue { get; } = cue;

    public List<Stretch> Content { get; } = [];

    /// <summary>Those who are spoken to: "told the New York Times".</summary>
    public Stretch? Addressee { get; init; }

    /// <summary>Whether the verb is one that direct speech may follow.</summary>
    public bool Speaks { get; init; }

    public string? Speaker { get; set; }

    public string? Via { get; set; }
}
