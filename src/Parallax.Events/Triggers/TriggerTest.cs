using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Parallax.Events.Triggers;

/// <summary>Where the words that a test asks for must stand, seen from the trigger.</summary>
internal enum TestScope
{
    /// <summary>Who or what does it: subjects, agents of passives, the noun that a participle or relative clause belongs to.</summary>
    Subject,

    /// <summary>What it is done to: objects, subjects of passives, the noun that a participle or relative clause belongs to.</summary>
    Object,

    /// <summary>What hangs on the verb by a preposition.</summary>
    Oblique,

    /// <summary>Any of the three.</summary>
    Argument,

    /// <summary>What describes a noun: compounds, adjectives, possessives, phrases with prepositions.</summary>
    Modifier,

    /// <summary>What the trigger hangs on.</summary>
    Head,

    /// <summary>Modifiers, head, and the other arguments of a head that is a verb.</summary>
    Kin,

    /// <summary>Within nine tokens.</summary>
    Near,

    /// <summary>Within four tokens.</summary>
    Beside,

    /// <summary>In the sentence, at most forty tokens away.</summary>
    Sentence,

    /// <summary>Right after it.</summary>
    Next,

    /// <summary>Right before it.</summary>
    Previous,

    /// <summary>The trigger's own part of speech: <c>verb</c>, <c>noun</c>, <c>participle</c>.</summary>
    Speech,
}

/// <summary>One condition of a row: in a place seen from the trigger, one of these words stands, or none of them does.</summary>
/// <param name="Scope">The place.</param>
/// <param name="Negated">Whether none of them may stand there.</param>
/// <param name="Words">The words: lower-case forms or lemmas.</param>
/// <param name="Phrases">Several words in a row; looked for by form, in the scopes that are windows.</param>
/// <param name="People">Whether names of people and personal pronouns count.</param>
internal sealed record TriggerTest(TestScope Scope, bool Negated, FrozenSet<string> Words, ImmutableArray<string[]> Phrases, bool People)
{
    /// <summary>Whether any word will do: <c>obj!=*</c> holds where there is no object.</summary>
    public bool Anything { get; } = Words.Contains("*");

    private static readonly FrozenDictionary<string, TestScope> Scopes = new Dictionary<string, TestScope>(StringComparer.Ordinal)
    {
        ["subj"] = TestScope.Subject, ["obj"] = TestScope.Object, ["obl"] = TestScope.Oblique, ["arg"] = TestScope.Argument, ["mod"] = TestScope.Modifier, ["head"] = TestScope.Head,
        ["kin"] = TestScope.Kin, ["near"] = TestScope.Near, ["beside"] = TestScope.Beside, ["sentence"] = TestScope.Sentence, ["next"] = TestScope.Next, ["prev"] = TestScope.Previous,
        ["pos"] = TestScope.Speech,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads the tests of a cell: <c>obj=@vessel|ferry; near!=film</c>. All of them must hold.</summary>
    /// <exception cref="FormatException">A test is bad; the message names the place and what was expected.</exception>
    public static ImmutableArray<TriggerTest> Parse(string cell, string where, ClassWords classes) =>
        [.. cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(t => One(t, where, classes))];

    private static TriggerTest One(string test, string where, ClassWords classes)
    {
        var equals = test.IndexOf('=', StringComparison.Ordinal);
        var negated = equals > 0 && test[equals - 1] == '!';
        var scope = equals < 0 ? "" : test[..(negated ? equals - 1 : equals)].Trim();
        if (!Scopes.TryGetValue(scope, out var known) || equals == test.Length - 1)
        {
            throw new FormatException($"{where}: '{test}' is not a test; expected one of {string.Join(", ", Scopes.Keys.Order(StringComparer.Ordinal))}, then '=' or '!=', then words or @classes, as in 'obj=@vessel|ferry'.");
        }
        var values = test[(equals + 1)..].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var words = values.SelectMany(v => v[0] == '@' ? classes.Of(v[1..], where) : [v]).ToList();
        return new(known, negated, words.Where(w => !w.Contains(' ', StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal),
            [.. words.Where(w => w.Contains(' ', StringComparison.Ordinal)).Select(w => w.Split(' '))], values.Contains("@person"));
    }
}
