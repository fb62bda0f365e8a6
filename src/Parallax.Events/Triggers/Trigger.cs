using System.Collections.Immutable;

namespace Parallax.Events.Triggers;

/// <summary>What kind of word tells of an event.</summary>
public enum TriggerKind
{
    /// <summary>A noun: "the shooting".</summary>
    Noun,

    /// <summary>A verb: "was shot".</summary>
    Verb,

    /// <summary>A noun that refers back: "the attack".</summary>
    Anaphor,

    /// <summary>Words that tell of dead or hurt people alone: "was killed".</summary>
    Casualty,
}

/// <summary>One way to tell of an event.</summary>
/// <param name="Type">The type; null where the words tell of none ("heart attack") and keep those in them from being read otherwise.</param>
/// <param name="Kind">What kind of word it is.</param>
/// <param name="Words">The forms of each of its words.</param>
/// <param name="Head">Index in <paramref name="Words"/> of the word that the others hang on.</param>
/// <param name="After">Words that follow at up to six tokens' distance: "on", "fire" of "set … on fire". They are no part of the match.</param>
/// <param name="Tests">What must hold around it.</param>
/// <param name="Own">Whether it is from a table of the user's.</param>
/// <param name="Row">Its place in the order of all rows.</param>
internal sealed record Trigger(
    EventType? Type, TriggerKind Kind, ImmutableArray<string[]> Words, int Head, string[] After, ImmutableArray<TriggerTest> Tests, bool Own, int Row)
{
    /// <summary>The order in which triggers are tried: the user's first, then longer ones, then by row.</summary>
    public static int Compare(Trigger a, Trigger b) => (b.Own, b.Words.Length, b.After.Length, a.Row).CompareTo((a.Own, a.Words.Length, a.After.Length, b.Row));
}

/// <summary>A place where words of the lexicon stand.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Type">The type of event.</param>
/// <param name="Kind">What kind of word it is.</param>
/// <param name="Head">The token of it that the others hang on.</param>
internal sealed record TriggerMatch(int First, int End, EventType Type, TriggerKind Kind, int Head);
