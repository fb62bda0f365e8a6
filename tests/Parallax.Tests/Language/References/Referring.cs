using Parallax.Language.Names;
using Parallax.Language.Parsing;
using Parallax.Language.Places;
using Parallax.Language.References;
using Parallax.Language.Sentences;
using Parallax.Language.Tagging;
using Parallax.Tests.Language.Tagging;

namespace Parallax.Tests.Language.References;

/// <summary>Reads texts with the model and the tables as they are shipped.</summary>
internal static class Referring
{
    private static readonly GrammarReader Grammar = GrammarReader.Open(ShippedModel.Path);
    private static readonly Gazetteer Gazetteer = Gazetteer.Open(Data("gazetteer"));
    private static readonly NameFinder Names = NameFinder.From(ShippedModel.File, Grammar.Words, NameLexicon.Read(File.ReadAllBytes(Data("lexicons", "names.tsv"))), Gazetteer);
    private static readonly PlaceFinder Places = new(Gazetteer);

    public static NounLexicon Lexicon { get; } = NounLexicon.Read(File.ReadAllBytes(Data("lexicons", "nouns.tsv")));

    private static readonly ReferenceFinder Finder = new(Lexicon);
    private static readonly NounPhraseFinder Phrases = new(Lexicon);

    public static ReferenceMap Find(TokenizedText words)
    {
        var grammar = Grammar.Read(words);
        var names = Names.Find(words, grammar.AsSpan());
        return Finder.Find(words, grammar.AsSpan(), names, Places.Find(words, names));
    }

    /// <summary>The references of a text, each as <c>she = Ana Brook</c>.</summary>
    public static string[] In(string text) =>
        [.. Find(SentenceSplitter.Split(text)).All.Select(r => $"{r.Phrase.Span.Of(text)} = {r.AntecedentSpan.Of(text)}")];

    public static NounPhrase[] PhrasesOf(string text)
    {
        var words = SentenceSplitter.Split(text);
        var grammar = Grammar.Read(words);
        return [.. Phrases.Find(words, grammar.AsSpan(), Names.Find(words, grammar.AsSpan()))];
    }

    private static string Data(params string[] path) => Path.Combine([Repository.Root, "data", .. path]);
}
