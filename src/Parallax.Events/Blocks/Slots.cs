namespace Parallax.Events.Blocks;

/// <summary>Hands out small numbers, and those that were given back again.</summary>
internal sealed class Slots
{
    private readonly Stack<int> _free = [];
    private int _next;

    public int Take() => _free.TryPop(out var slot) ? slot : _next++;

    public void Return(int slot) => _free.Push(slot);
}
