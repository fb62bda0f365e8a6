using System.Collections.Immutable;
using Parallax.Language.Sentences;

namespace Parallax.Language.Names;

/// <summary>A mention of a name in a report.</summary>
/// <param name="Field">The field of the report, by number.</param>
/// <param name="First">First token of the name, after an article.</param>
/// <param name="End">Token after the last of the name, before a possessive.</param>
/// <param name="Sentence">Number of its sentence, counted over all fields.</param>
/// <param name="Form">Its form.</param>
internal readonly record struct FormMention(int Field, int First, int End, int Sentence, int Form);

/// <summary>The names of a report: every mention, and the forms that they are written in.</summary>
internal sealed class ReportNames
{
    private readonly EntityLexicon _lexicon;
    private readonly RoleLexicon _roles;
    private readonly NameReadings _readings;
    private readonly Dictionary<(NameSort Sort, int Kind, string Words), int> _index = [];
    private readonly List<NameForm> _forms = [];
    private readonly List<FormMention> _mentions = [];
    private readonly List<int> _firsts = [];

    private ReportNames(ImmutableArray<NamedText> fields, EntityLexicon lexicon, RoleLexicon roles, NameReadings readings) =>
        (Fields, _lexicon, _roles, _readings) = (fields, lexicon, roles, readings);

    /// <summary>The fields of the report.</summary>
    public ImmutableArray<NamedText> Fields { get; }

    /// <summary>The forms, by first mention.</summary>
    public IReadOnlyList<NameForm> Forms => _forms;

    /// <summary>The mentions, in the order of fields and spans.</summary>
    public IReadOnlyList<FormMention> Mentions => _mentions;

    /// <summary>Reads the names of a report.</summary>
    public static ReportNames Of(ImmutableArray<NamedText> fields, EntityLexicon lexicon, RoleLexicon roles, NameReadings readings)
    {
        var names = new ReportNames(fields, lexicon, roles, readings);
        var sentences = 0;
        for (var field = 0; field < fields.Length; field++)
        {
            names._firsts.Add(names._mentions.Count);
            foreach (var mention in fields[field].Names)
            {
                names.Add(field, mention, sentences);
            }
            sentences += fields[field].Words.Sentences.Length + 2; // the end of a field parts more than that of a sentence
        }
        return names;
    }

    /// <summary>The text that a mention stands in.</summary>
    public TokenizedText TextOf(FormMention mention) => Fields[mention.Field].Words;

    /// <summary>Number of the first mention of a field.</summary>
    public int FirstOf(int field) => _firsts[field];

    private void Add(int field, NameMention mention, int sentences)
    {
        var text = Fields[field].Words;
        var first = text.TokenAt(mention.Span.Start);
        var end = Math.Max(first + 1, text.TokenAt(mention.Span.End - 1) + 1);
        Trim(text, ref first, ref end);
        var family = end < text.Tokens.Length && _lexicon.Has("family", text.Lower(end));
        var last = family ? end + 1 : end;
        var sort = family ? NameSort.Family : SortOf(mention.Kind);
        var name = Written(text, sort == NameSort.Person ? _roles.NameStart(text, first, last) : first, last);
        var form = FormOf(name, mention.Kind, sort);
        _forms[form].Mentions.Add(_mentions.Count);
        _mentions.Add(new(field, first, end, sentences + text.SentenceOf(first), form));
    }

    private int FormOf(string name, NameKind kind, NameSort sort)
    {
        var reading = _readings.Of(name, sort);
        var key = (sort, sort == NameSort.Thing ? (int)kind : 0, reading.Plain);
        if (!_index.TryGetValue(key, out var form))
        {
            _index.Add(key, form = _forms.Count);
            _forms.Add(new() { Index = form, Name = name, Kind = kind, Reading = reading });
        }
        else if (_forms[form].IsCapitals && name.Any(char.IsLower))
        {
            _forms[form].Name = name;
        }
        return form;
    }

    private static NameSort SortOf(NameKind kind) => kind switch
    {
        NameKind.Person => NameSort.Person,
        NameKind.Organization or NameKind.ArmedGroup => NameSort.Group,
        NameKind.Place => NameSort.Place,
        NameKind.Nationality => NameSort.Nationality,
        NameKind.Other => NameSort.Open,
        _ => NameSort.Thing,
    };

    /// <summary>Leaves out an article before the name, a possessive and quotation marks around it.</summary>
    private static void Trim(TokenizedText text, ref int first, ref int end)
    {
        while (first + 1 < end && (text.Lower(first) is "the" || IsQuote(text.Lower(first))))
        {
            first++;
        }
        while (first + 1 < end && (text.Lower(end - 1) is "'s" or "," || IsQuote(text.Lower(end - 1))))
        {
            end--;
        }
    }

    private static bool IsQuote(string lower) => lower is "'" or "\"" or "“" or "”" or "‘" or "’" or "«" or "»";

    /// <summary>The words as written, one blank for any white space.</summary>
    private static string Written(TokenizedText text, int first, int end)
    {
        var words = text.SpanOf(first, end).Of(text.Text);
        return words.Any(c => char.IsWhiteSpace(c) && c != ' ') || words.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : words;
    }
}
