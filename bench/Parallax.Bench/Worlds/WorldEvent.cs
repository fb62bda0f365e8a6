using System.Collections.Immutable;

namespace Parallax.Bench.Worlds;

/// <summary>Something that happened in an invented world: what its reports tell the truth of, or err about.</summary>
/// <param name="Id">Its name in the truth.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Town">Where it happened.</param>
/// <param name="Day">When.</param>
/// <param name="Target">What it struck, as in "the central market".</param>
internal sealed record WorldEvent(string Id, EventType Type, Town Town, DateOnly Day, string Target)
{
    /// <summary>Who did it, as in "the Torvalan Front"; null where nobody did.</summary>
    public string? Initiator { get; init; }

    /// <summary>Whether the initiator denies it.</summary>
    public bool IsDenied { get; init; }

    /// <summary>People who died, each named; no more than <see cref="Killed"/>.</summary>
    public ImmutableArray<Someone> Victims { get; init; } = [];

    /// <summary>How many died, as known in the end.</summary>
    public int Killed { get; init; }

    /// <summary>How many were hurt.</summary>
    public int Injured { get; init; }

    /// <summary>How many were kidnapped.</summary>
    public int Abducted { get; init; }

    /// <summary>The number of dead that another source holds to; null where none disagrees.</summary>
    public int? DisputedKilled { get; init; }

    /// <summary>Whether bodies are found until the second day after.</summary>
    public bool IsRising { get; init; }

    /// <summary>A like event in the same town before it; null where there was none.</summary>
    public WorldEvent? Earlier { get; init; }

    /// <summary>The event that it is in retaliation for; null where it is for none.</summary>
    public WorldEvent? AnswerTo { get; init; }

    /// <summary>Whether people are meant to die in it.</summary>
    public bool IsDeadly => Type is not (EventType.Protest or EventType.Abduction);

    /// <summary>How many dead are known so many days after.</summary>
    public int KilledAfter(int days) => !IsRising || days > 1 ? Killed : Math.Max(1, Killed * (days == 0 ? 60 : 85) / 100);
}

/// <summary>A report of an invented world, with the truth of it.</summary>
/// <param name="Key">Its name: <c>w-</c> and its number in the world.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Text">Its text.</param>
/// <param name="Lead">What it is mainly about.</param>
/// <param name="Recalled">The other events that it tells of.</param>
/// <param name="Lineage">The key of the report that its text began with, which may be its own.</param>
/// <param name="Killed">How many dead it states in its own voice; null where it states none.</param>
internal sealed record WorldReport(string Key, string Outlet, string Title, DateOnly Published, string Text, WorldEvent Lead, ImmutableArray<WorldEvent> Recalled,
    string Lineage, int? Killed)
{
    /// <summary>Whether the report bears no date of publication.</summary>
    public bool IsUndated { get; init; }
}
