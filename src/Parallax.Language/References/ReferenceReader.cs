using Parallax.Language.Quotations;

namespace Parallax.Language.References;

/// <summary>Reads the phrases of one text in order, and keeps what each stands for.</summary>
internal sealed class ReferenceReader(NounLexicon lexicon, Dictionary<TextSpan, NounClass> places, QuoteMap quotes)
{
    private readonly Discourse _discourse = new();
    private int _sentence = -1;

    public List<Reference> Found { get; } = [];

    public void Read(in ParsedText parsed, NounPhrase phrase, int sentence)
    {
        if (sentence != _sentence)
        {
            _discourse.BeginSentence();
            _sentence = sentence;
        }
        if (phrase.IsPronoun)
        {
            ReadPronoun(parsed, phrase);
        }
        else if (phrase.Name is not null)
        {
            ReadName(parsed, phrase);
        }
        else if (phrase.Determiner != Determination.Quantified)
        {
            ReadNoun(parsed, phrase);
        }
    }

    private void ReadPronoun(in ParsedText parsed, NounPhrase phrase)
    {
        if (RelativePronouns.IsRelative(parsed, phrase.Head))
        {
            if (RelativePronouns.Antecedent(parsed, phrase, _discourse) is { } modified)
            {
                Keep(phrase, modified);
            }
            return;
        }
        var kind = PronounKinds.Of(parsed.Lower(phrase.Head));
        if (kind == PronounKind.None || (kind == PronounKind.It && Pleonasm.Is(parsed, phrase.Head)))
        {
            return;
        }
        var entity = new PronounSearch(_discourse, quotes, _sentence).Find(parsed, phrase, kind);
        if (entity is not null)
        {
            Keep(phrase, entity);
            _discourse.Mention(entity, phrase, _sentence);
        }
        else if (kind is PronounKind.He or PronounKind.She or PronounKind.They)
        {
            _discourse.Add(phrase, _sentence);
        }
    }

    private void ReadName(in ParsedText parsed, NounPhrase phrase)
    {
        var name = phrase.Name!;
        var known = phrase.Class == NounClass.Unknown && places.TryGetValue(name.Span, out var place) ? phrase with { Class = place } : phrase;
        var entity = _discourse.Named(name);
        if (entity is null)
        {
            entity = _discourse.Add(known, _sentence);
        }
        else
        {
            _discourse.Mention(entity, known, _sentence);
        }
        entity.Age ??= Ages.Of(parsed, phrase);
        NameNouns.Add(_discourse, entity, name, lexicon);
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (parsed[i].Upos == "NOUN" && lexicon.ClassOf(parsed.Lemma(i)) == entity.Class && entity.Class != NounClass.Unknown)
            {
                _discourse.AddNoun(entity, parsed.Lemma(i)); // "the tanker Northern Star"
            }
        }
    }

    private void ReadNoun(in ParsedText parsed, NounPhrase phrase)
    {
        var noun = parsed.Lemma(phrase.Head);
        var entity = phrase.IsCoordination ? null : Attributes.Subject(parsed, phrase, _discourse);
        if (entity is null && !phrase.IsCoordination)
        {
            entity = new DescriptionSearch(_discourse, lexicon, _sentence).Find(parsed, phrase, noun);
            if (entity is not null)
            {
                Keep(phrase, entity);
            }
        }
        if (entity is null)
        {
            entity = _discourse.Add(phrase, _sentence);
            entity.IsSetApart = PhraseModifiers.SetsApart(parsed, phrase);
        }
        else
        {
            _discourse.Mention(entity, phrase, _sentence);
        }
        if (!phrase.IsCoordination)
        {
            entity.Age ??= Ages.Of(parsed, phrase);
            _discourse.AddNoun(entity, noun);
            PhraseModifiers.Each(parsed, phrase, entity.Modifiers.Add);
        }
    }

    private void Keep(NounPhrase phrase, Entity entity)
    {
        if (!entity.First.IsPronoun)
        {
            Found.Add(new(phrase, entity.First));
        }
    }
}
