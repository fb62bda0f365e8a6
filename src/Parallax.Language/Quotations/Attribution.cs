using System.Collections.Immutable;

namespace Parallax.Language.Quotations;

/// <summary>Words that a text gives as somebody's: who (source), the words that say so (cue), and what (content).</summary>
/// <param name="Source">The words for the speaker: "the Pentagon", "one U.S. official"; null where the text names nobody.</param>
/// <param name="Cue">The words that attribute: "said", "according to", "told reporters".</param>
/// <param name="Content">The parts of what was said, in order; never empty.</param>
public sealed record Attribution(TextSpan? Source, TextSpan Cue, ImmutableArray<TextSpan> Content)
{
    /// <summary>The speaker in plain form, without clauses that hang on it: "the Pentagon"; a pronoun is replaced by whom it stands for
    /// where that is clear. Null where nobody is named.</summary>
    public string? Speaker { get; init; }

    /// <summary>Through whom the word came: "Fox News" in "an unnamed official cited by Fox News".</summary>
    public string? Via { get; init; }
}
