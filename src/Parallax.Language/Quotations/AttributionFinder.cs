using System.Collections.Immutable;
using Parallax.Language.Sentences;

namespace Parallax.Language.Quotations;

/// <summary>Finds who said what in a text: direct, indirect and mixed quotation.</summary>
public static class AttributionFinder
{
    /// <summary>The attributions of the text, in order of their cues. Never fails; the work is linear in the length of the text.</summary>
    public static ImmutableArray<Attribution> Find(TokenizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reading = new Reading(text);
        var drafts = new List<Draft>();
        foreach (var unit in reading.Units)
        {
            drafts.AddRange(new UnitReader(reading, unit).Read());
        }
        Continuation.Carry(reading, drafts);
        new SpeakerNamer(reading).Name(drafts);
        return [.. drafts.OrderBy(draft => draft.Cue.First).Select(draft => Finish(text, draft))];
    }

    private static Attribution Finish(TokenizedText text, Draft draft) =>
        new(draft.Source is { } source ? text.SpanOf(source.First, source.End) : null, text.SpanOf(draft.Cue.First, draft.Cue.End),
            [.. draft.Content.Select(part => text.SpanOf(part.First, part.End))])
        {
            Speaker = draft.Speaker,
            Via = draft.Via,
        };
}
