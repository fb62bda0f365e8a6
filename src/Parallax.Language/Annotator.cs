using System.Collections.Immutable;
using Parallax.Language.Names;
using Parallax.Language.Parsing;
using Parallax.Language.Places;
using Parallax.Language.Quantities;
using Parallax.Language.Quotations;
using Parallax.Language.References;
using Parallax.Language.Sentences;
using Parallax.Language.Tagging;
using Parallax.Language.Times;

namespace Parallax.Language;

/// <summary>Finds all that a report's words hold. Opened once; safe for use by several threads.</summary>
public sealed class Annotator
{
    private readonly GrammarReader _grammar;
    private readonly NameFinder _names;
    private readonly EntityNamer _entities;
    private readonly PlaceFinder _places;
    private readonly ReferenceFinder _references;

    private Annotator(GrammarReader grammar, NameFinder names, EntityNamer entities, NounLexicon nouns, Gazetteer gazetteer) =>
        (_grammar, Gazetteer, _names, _entities, _places, _references) = (grammar, gazetteer, names, entities, new(gazetteer), new(nouns));

    /// <summary>The version of the language model in use.</summary>
    public string ModelVersion => _grammar.Version;

    /// <summary>The gazetteer in use.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>The steps that hold something open, for those who measure them one at a time.</summary>
    internal (GrammarReader Grammar, NameFinder Names, EntityNamer Entities, PlaceFinder Places, ReferenceFinder References) Steps =>
        (_grammar, _names, _entities, _places, _references);

    /// <summary>Opens language model, lexicons and gazetteer of a data folder.</summary>
    /// <param name="dataFolder">The folder.</param>
    /// <param name="userFolder">The folder that may hold names of places that the user added; null for none.</param>
    /// <exception cref="FormatException">A table has a bad row; the message names file and line.</exception>
    /// <exception cref="IOException">A lexicon or the model is missing.</exception>
    /// <exception cref="InvalidDataException">The model is damaged or of another version.</exception>
    public static Annotator Open(string dataFolder, string? userFolder = null)
    {
        var lexicon = NameLexicon.Read(File.ReadAllBytes(Path.Combine(dataFolder, "lexicons", "names.tsv")));
        var nouns = NounLexicon.Read(File.ReadAllBytes(Path.Combine(dataFolder, "lexicons", "nouns.tsv")));
        var gazetteer = Gazetteer.Open(Path.Combine(dataFolder, "gazetteer"), userFolder);
        var model = ModelFile.Read(Path.Combine(dataFolder, "models", "english.model"));
        var grammar = GrammarReader.From(model);
        return new(grammar, NameFinder.From(model, grammar.Words, lexicon, gazetteer),
            EntityNamer.Open(Path.Combine(dataFolder, "lexicons"), gazetteer), nouns, gazetteer);
    }

    /// <summary>Annotates a report. Relative times are counted from <paramref name="published"/>, by default the stated date.</summary>
    public AnnotatedReport Annotate(Report report, PublicationTime? published = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var date = published ?? report.Published;
        var text = Read(report.Text);
        var title = string.IsNullOrWhiteSpace(report.Title) ? null : Read(report.Title);
        var names = _entities.Name(title is null ? [text] : [title, text]);
        var places = _places.Find(title is null ? [(text.Words, names[0])] : [(title.Words, names[0]), (text.Words, names[1])], Gazetteer.Outlets.Of(report));
        return new(report, date, Annotate(TextField.Text, text, names[^1], places[^1], date),
            title is null ? null : Annotate(TextField.Title, title, names[0], places[0], date));
    }

    private NamedText Read(string text)
    {
        var words = SentenceSplitter.Split(text);
        var grammar = _grammar.Read(words);
        return new(words, _names.Find(words, grammar.AsSpan())) { Grammar = grammar };
    }

    private AnnotatedText Annotate(TextField field, NamedText text, ImmutableArray<NameMention> names, ImmutableArray<PlaceMention> places,
        PublicationTime? published)
    {
        var words = text.Words;
        var times = TimeFinder.Find(words, published);
        return new(field, words, text.Grammar, names, times, QuantityFinder.Find(words, times), places, AttributionFinder.Find(words))
        {
            References = _references.Find(words, text.Grammar.AsSpan(), names, places),
        };
    }
}
