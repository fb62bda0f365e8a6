using Parallax.Language.References;

namespace Parallax.Events.Extraction;

/// <summary>Words that may stand for dead, hurt or held people: "two U.S. troops", "a nurse", "Ana Brook", "no one".</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Min">At least so many.</param>
/// <param name="Max">At most so many; null where open.</param>
internal sealed record VictimPhrase(int First, int End, decimal Min, decimal? Max)
{
    /// <summary>The name, of one person named.</summary>
    public string? Name { get; init; }

    /// <summary>The words of the group without the number ("U.S. troops"); null for people in general and for others, more, persons.</summary>
    public string? Group { get; init; }

    /// <summary>Whether the words refer back ("the man", "he") and so count nobody new.</summary>
    public bool Definite { get; init; }

    /// <summary>Whether the attackers themselves are meant.</summary>
    public bool Attackers { get; init; }

    /// <summary>Whether a number word stands in it.</summary>
    public bool Counted { get; init; }

    /// <summary>Age in years, where the words give it.</summary>
    public int? Age { get; init; }

    /// <summary>Whether a man or a woman is meant, where the words tell.</summary>
    public Gender Gender { get; init; }

    /// <summary>What is the same for all words of a text that mean this one person: "she", "the woman" and "a 41-year-old woman". Null for several people,
    /// and where it is not clear who is meant.</summary>
    public int? Referent { get; init; }
}
