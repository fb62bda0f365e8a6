using System.Diagnostics.CodeAnalysis;

namespace Parallax.Json;

/// <summary>What was read, or why it was refused: exactly one of the two is set.</summary>
public sealed class ReadResult<T>
    where T : class
{
    internal ReadResult(T value) => Value = value;

    internal ReadResult(Refusal refusal) => Refusal = refusal;

    /// <summary>What was read; null where it was refused.</summary>
    public T? Value { get; }

    /// <summary>Why it was refused, by the first thing that is not so; null where it was read.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether it was read.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsRead => Value is not null;
}
