namespace Parallax.Language.References;

/// <summary>The pronouns whose antecedent is looked for.</summary>
internal enum PronounKind
{
    /// <summary>Any other.</summary>
    None,

    /// <summary>"He", "him", "his".</summary>
    He,

    /// <summary>"She", "her".</summary>
    She,

    /// <summary>"It", "its".</summary>
    It,

    /// <summary>"They", "them", "their".</summary>
    They,

    /// <summary>"Both".</summary>
    Both,
}

/// <summary>Tells pronouns apart.</summary>
internal static class PronounKinds
{
    public static PronounKind Of(string lower) => lower switch
    {
        "he" or "him" or "his" or "himself" => PronounKind.He,
        "she" or "her" or "hers" or "herself" => PronounKind.She,
        "it" or "its" or "itself" => PronounKind.It,
        "they" or "them" or "their" or "theirs" or "themselves" => PronounKind.They,
        "both" => PronounKind.Both,
        _ => PronounKind.None,
    };

    public static bool IsReflexive(string lower) => lower.EndsWith("self", StringComparison.Ordinal) || lower.EndsWith("selves", StringComparison.Ordinal);
}
