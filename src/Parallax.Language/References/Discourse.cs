using Parallax.Language.Names;

namespace Parallax.Language.References;

/// <summary>What a text has spoken of so far, as it is read from left to right.</summary>
internal sealed class Discourse
{
    /// <summary>How many entities are kept for pronouns: enough for a few sentences, and few enough to look at all.</summary>
    private const int MostRecent = 48;

    /// <summary>How many entities of one noun are kept, the latest.</summary>
    private const int MostOfNoun = 4;

    private const int LargeSentence = 256;

    private readonly Dictionary<string, Entity> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entity>> _byNoun = new(StringComparer.Ordinal);
    private Dictionary<int, Entity> _byHead = [];

    /// <summary>The entities last spoken of, the latest at the end.</summary>
    public List<Entity> Recent { get; } = [];

    /// <summary>The entity that the phrase with this head, in the current sentence, stands for; null where none is known.</summary>
    public Entity? At(int head) => _byHead.GetValueOrDefault(head);

    /// <summary>Forgets which heads stood for what: a new sentence begins.</summary>
    public void BeginSentence()
    {
        if (_byHead.Count > LargeSentence)
        {
            _byHead = []; // to clear it would take as long for every sentence that follows
        }
        _byHead.Clear();
    }

    /// <summary>The latest entities of which the noun was used, the latest at the end.</summary>
    public IReadOnlyList<Entity> WithNoun(string noun) => _byNoun.TryGetValue(noun, out var entities) ? entities : [];

    /// <summary>The entity of a name; null where the text has not named it.</summary>
    public Entity? Named(NameMention name) => _byName.GetValueOrDefault(Key(name));

    public Entity Add(NounPhrase phrase, int sentence)
    {
        var entity = new Entity(phrase, sentence);
        Mention(entity, phrase, sentence);
        return entity;
    }

    /// <summary>Notes that the phrase speaks of the entity.</summary>
    public void Mention(Entity entity, NounPhrase phrase, int sentence)
    {
        entity.Add(phrase, sentence, Weight(phrase));
        Recent.Remove(entity);
        Recent.Add(entity);
        if (Recent.Count > MostRecent)
        {
            Recent.RemoveAt(0);
        }
        if (!phrase.IsCoordination)
        {
            _byHead[phrase.Head] = entity;
        }
        if (phrase.Name is { } name)
        {
            _byName.TryAdd(Key(name), entity);
        }
    }

    /// <summary>Notes that a noun is good for the entity.</summary>
    public void AddNoun(Entity entity, string noun)
    {
        entity.AddNoun(noun);
        if (!_byNoun.TryGetValue(noun, out var entities))
        {
            _byNoun[noun] = entities = [];
        }
        entities.Remove(entity);
        entities.Add(entity);
        if (entities.Count > MostOfNoun)
        {
            entities.RemoveAt(0);
        }
    }

    private static string Key(NameMention name) => name.Kind == NameKind.Person ? "person " + name.Entity : name.Entity;

    /// <summary>The weights of Lappin and Leass (1994): any mention, and more for what stands out in its sentence.</summary>
    private static double Weight(NounPhrase phrase) => 100 + phrase.Role switch
    {
        GrammaticalRole.Subject or GrammaticalRole.PassiveSubject => 160,
        GrammaticalRole.Object => 130,
        GrammaticalRole.Oblique => 60,
        GrammaticalRole.Possessive => 40,
        _ => 0,
    };
}
