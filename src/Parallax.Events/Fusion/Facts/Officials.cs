using Parallax.Language.Tables;

namespace Parallax.Events.Fusion.Facts;

/// <summary>How official a speaker is.</summary>
internal enum Officialness
{
    /// <summary>Speaks for no authority, or nobody is quoted.</summary>
    None,

    /// <summary>Somebody of an authority, not named: "an official".</summary>
    Staff,

    /// <summary>An authority, or who speaks for it: "the ministry", "the mayor".</summary>
    Body,
}

/// <summary>Tells how official speakers are, by <c>officials.tsv</c> and the ranks and offices of <c>roles.tsv</c>.</summary>
internal sealed class Officials(WordClasses officials, WordClasses roles)
{
    /// <summary>How official the speaker is; a word that speaks against it outweighs all others.</summary>
    public Officialness Of(string? speaker)
    {
        var most = Officialness.None;
        foreach (var word in (speaker ?? "").ToLowerInvariant().Split([' ', '-', ',', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Plain))
        {
            if (officials.Has("none", word))
            {
                return Officialness.None;
            }
            var rank = officials.Has("staff", word) ? Officialness.Staff
                : officials.Has("body", word) || roles.Has("rank", word) || roles.Has("office", word) ? Officialness.Body : Officialness.None;
            most = rank > most ? rank : most;
        }
        return most;
    }

    private static string Plain(string word)
    {
        var plain = word.Trim('"', '“', '”', '(', ')', '.').Replace('’', '\'');
        return plain.EndsWith("'s", StringComparison.Ordinal) ? plain[..^2] : plain.TrimEnd('\'');
    }
}
