using System.Collections.Immutable;
using Parallax.Language;
using Parallax.Language.Quotations;

namespace Parallax.Events.Fusion.Statements;

/// <summary>Finds to whom a text gives its quotations.</summary>
internal sealed class QuoteSources
{
    private readonly ImmutableArray<(TextSpan Content, Attribution Said)> _contents;
    private readonly int _longest;

    public QuoteSources(AnnotatedText text)
    {
        _contents = [.. text.Attributions.Where(a => a.Speaker is not null).SelectMany(a => a.Content.Select(c => (Content: c, Said: a))).OrderBy(c => c.Content)];
        _longest = _contents.IsEmpty ? 0 : _contents.Max(c => c.Content.Length);
    }

    /// <summary>The innermost attribution whose content overlaps the words and that names somebody; null where none does.</summary>
    public Attribution? Of(TextSpan words)
    {
        Attribution? best = null;
        var length = int.MaxValue;
        for (var i = Spans.From(_contents, c => c.Content, words.End) - 1; i >= 0 && _contents[i].Content.Start > words.Start - _longest; i--)
        {
            if (_contents[i].Content.Overlaps(words) && _contents[i].Content.Length < length)
            {
                (best, length) = (_contents[i].Said, _contents[i].Content.Length);
            }
        }
        return best;
    }
}
