namespace Parallax.Language.References;

/// <summary>Somebody or something that a text speaks of, with what it has said of it so far.</summary>
internal sealed class Entity(NounPhrase first, int sentence)
{
    private const double Decay = 0.5;

    private double _salience;
    private int _salienceAt = sentence;

    /// <summary>The first phrase that speaks of it.</summary>
    public NounPhrase First { get; } = first;

    /// <summary>The last phrase that speaks of it.</summary>
    public NounPhrase Last { get; private set; } = first;

    /// <summary>Index of the sentence that last speaks of it.</summary>
    public int Sentence { get; private set; } = sentence;

    /// <summary>How many phrases speak of it.</summary>
    public int Mentions { get; private set; }

    public NounClass Class { get; private set; } = first.Class;

    public Gender Gender { get; private set; } = first.Gender;

    public GrammaticalNumber Number { get; } = first.Number;

    /// <summary>The nouns that were used for it: "group", "militia".</summary>
    public List<string> Nouns { get; } = [];

    /// <summary>The other words of the phrases that were used for it: "rocket", "second".</summary>
    public HashSet<string> Modifiers { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether its first phrase sets it apart from others of its noun: "the other attack".</summary>
    public bool IsSetApart { get; set; }

    /// <summary>The age of the person, as written; null where none was.</summary>
    public string? Age { get; set; }

    /// <summary>Adds a phrase that speaks of it.</summary>
    public void Add(NounPhrase phrase, int sentence, double weight)
    {
        _salience = Salience(sentence) + weight;
        (_salienceAt, Last, Sentence) = (sentence, phrase, sentence);
        Mentions++;
        Gender = Gender == Gender.Unknown ? phrase.Gender : Gender;
        Class = Class == NounClass.Unknown && !phrase.IsCoordination ? phrase.Class : Class;
    }

    /// <summary>Adds a noun for it.</summary>
    public void AddNoun(string noun)
    {
        if (!Nouns.Contains(noun) && Nouns.Count < 8)
        {
            Nouns.Add(noun);
        }
    }

    /// <summary>How much it stands in the foreground in a sentence: the weights of its mentions, halved with each sentence that they lie back
    /// (Lappin and Leass 1994).</summary>
    public double Salience(int sentence) => _salience * Math.Pow(Decay, Math.Min(sentence - _salienceAt, 60));
}
