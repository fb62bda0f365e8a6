using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Parallax.Tests.Storage.Postgres;

/// <summary>Stands between a store and the server, and cuts the connection when the store says a word.</summary>
internal sealed class CuttingProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly int _server;
    private readonly byte[] _word;
    private readonly bool _isHeard;
    private readonly int _most;
    private int _cuts;

    /// <param name="server">The port of the server.</param>
    /// <param name="word">The word.</param>
    /// <param name="isHeard">Whether the server still hears the word, and only its answer is lost.</param>
    /// <param name="most">How often a connection is cut; later ones are let be.</param>
    public CuttingProxy(int server, string word, bool isHeard, int most)
    {
        (_server, _word, _isHeard, _most) = (server, Encoding.ASCII.GetBytes(word), isHeard, most);
        _listener.Start();
        _ = Accept();
    }

    /// <summary>The port that the store connects to.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How often a connection was cut.</summary>
    public int Cuts => _cuts;

    /// <summary>Whether it lets nobody in any more.</summary>
    public bool IsShut { get; set; }

    public void Dispose() => _listener.Dispose();

    private async Task Accept()
    {
        while (true)
        {
            var client = await _listener.AcceptTcpClientAsync();
            _ = Serve(client);
        }
    }

    private async Task Serve(TcpClient client)
    {
        using var server = new TcpClient();
        using (client)
        {
            if (IsShut)
            {
                return;
            }
            await server.ConnectAsync(IPAddress.Loopback, _server);
            var (near, far) = (client.GetStream(), server.GetStream());
            await Task.WhenAny(Forward(near, far), far.CopyToAsync(near));
        }
    }

    private async Task Forward(NetworkStream from, NetworkStream to)
    {
        var buffer = new byte[1 << 16];
        for (int read; (read = await from.ReadAsync(buffer)) > 0;)
        {
            var isCut = _cuts < _most && buffer.AsSpan(0, read).IndexOf(_word) >= 0;
            if (isCut)
            {
                _cuts++;
                from.Socket.Shutdown(SocketShutdown.Send);
            }
            if (!isCut || _isHeard)
            {
                await to.WriteAsync(buffer.AsMemory(0, read));
            }
            if (isCut)
            {
                // the server has to hear the word before the connection is gone
                await Task.Delay(_isHeard ? 300 : 0);
                return;
            }
        }
    }
}
