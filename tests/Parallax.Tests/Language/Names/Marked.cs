using System.Collections.Immutable;
using System.Text;
using Parallax.Language.Names;
using Parallax.Language.Parsing;
using Parallax.Language.Places;
using Parallax.Language.Sentences;

namespace Parallax.Tests.Language.Names;

/// <summary>A text in which names are marked: <c>[p:Ana Brook]</c>, with the letter of their kind (p person, o organisation, a armed group,
/// l place, n nationality, x other), and what becomes of them.</summary>
internal sealed class Marked
{
    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "data");

    private static readonly Lazy<GrammarReader> Reader = new(() => GrammarReader.Open(Path.Combine(Data, "models", "english.model")));

    private Marked(string text, ImmutableArray<NameMention> names) => (Text, Names) = (text, names);

    public static Gazetteer Gazetteer { get; } = Gazetteer.Open(Path.Combine(Data, "gazetteer"));

    public static EntityNamer Namer { get; } = EntityNamer.Open(Path.Combine(Data, "lexicons"), Gazetteer);

    public string Text { get; }

    public ImmutableArray<NameMention> Names { get; }

    /// <summary>The words of every name with the entity that it is: <c>Brook=Ana Brook</c>.</summary>
    public IEnumerable<string> Pairs => Names.Select(n => $"{n.Span.Of(Text)}={n.Entity}");

    public int Entities => Names.Select(n => (n.Entity, n.Kind == NameKind.Person)).Distinct().Count();

    public static Marked Read(string marked, bool grammar = false)
    {
        var field = Field(marked, grammar);
        return new(field.Words.Text, Namer.Name([field]).Single());
    }

    public static NamedText Field(string marked, bool grammar = false)
    {
        var text = new StringBuilder();
        var names = ImmutableArray.CreateBuilder<NameMention>();
        for (var i = 0; i < marked.Length;)
        {
            if (marked[i] == '[' && i + 2 < marked.Length && marked[i + 2] == ':')
            {
                var close = marked.IndexOf(']', i);
                var start = text.Length;
                text.Append(marked, i + 3, close - i - 3);
                names.Add(new(new(start, text.Length), Kind(marked[i + 1]), text.ToString(start, text.Length - start)));
                i = close + 1;
            }
            else
            {
                text.Append(marked[i++]);
            }
        }
        var words = SentenceSplitter.Split(text.ToString());
        return new(words, names.ToImmutable()) { Grammar = grammar ? Reader.Value.Read(words) : [] };
    }

    /// <summary>The entity of the name that is written so, where it stands for the n-th time (from 1).</summary>
    public NameMention The(string words, int time = 1) => Names.Where(n => n.Span.Of(Text) == words).ElementAt(time - 1);

    private static NameKind Kind(char letter) => letter switch
    {
        'p' => NameKind.Person,
        'o' => NameKind.Organization,
        'a' => NameKind.ArmedGroup,
        'l' => NameKind.Place,
        'n' => NameKind.Nationality,
        _ => NameKind.Other,
    };
}
